CREATE TABLE "outbox_events" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"relayed_at" timestamp with time zone,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "outbox_events_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "processed_events" (
	"org_id" uuid NOT NULL,
	"event_id" text NOT NULL,
	"processed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" "bytea" NOT NULL,
	"window_start" bigint NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"worker_ids" text[] NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_label" text NOT NULL,
	"action" text NOT NULL,
	"subject_id" uuid,
	"row_count" integer NOT NULL,
	"filter_hash" text,
	"seal_seq" bigint,
	CONSTRAINT "access_log_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"org_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"prev_hash" "bytea" NOT NULL,
	"row_hash" "bytea" NOT NULL,
	"action" text GENERATED ALWAYS AS ((text::jsonb ->> 'action')) STORED,
	"actor_id" text GENERATED ALWAYS AS ((text::jsonb ->> 'actorId')) STORED,
	"subject_id" text GENERATED ALWAYS AS ((text::jsonb ->> 'subjectId')) STORED,
	"at" text GENERATED ALWAYS AS ((text::jsonb ->> 'at')) STORED,
	CONSTRAINT "audit_log_org_id_seq_pk" PRIMARY KEY("org_id","seq"),
	CONSTRAINT "audit_log_id" UNIQUE("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_verifications" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"verified_at" timestamp with time zone NOT NULL,
	"rows" bigint NOT NULL,
	"state" text NOT NULL,
	"first_bad_seq" bigint,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "code_reference" (
	"release_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"parent" text,
	"kind" text NOT NULL,
	"billable" boolean NOT NULL,
	"title" text NOT NULL,
	"seventh_characters" jsonb,
	CONSTRAINT "code_reference_release_id_code_pk" PRIMARY KEY("release_id","code")
);
--> statement-breakpoint
CREATE TABLE "code_releases" (
	"id" text PRIMARY KEY NOT NULL,
	"system" text NOT NULL,
	"label" text NOT NULL,
	"state" text NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date NOT NULL,
	"content_hash" text NOT NULL,
	"codes" integer NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chart_codes" (
	"org_id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"system" text NOT NULL,
	"code" text NOT NULL,
	"principal" boolean DEFAULT false NOT NULL,
	"poa" text,
	"rationale" text DEFAULT '' NOT NULL,
	"evidence" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"modifiers" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "chart_codes_org_id_chart_id_kind_position_pk" PRIMARY KEY("org_id","chart_id","kind","position"),
	CONSTRAINT "chart_codes_kind" CHECK (kind in ('diagnosis','procedure'))
);
--> statement-breakpoint
CREATE TABLE "code_submissions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"coder_id" uuid NOT NULL,
	"coder_label" text NOT NULL,
	"codes" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"release_id" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "code_submissions_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "code_submissions_round" UNIQUE("org_id","chart_id","round")
);
--> statement-breakpoint
CREATE TABLE "validation_results" (
	"org_id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"chart_version" integer NOT NULL,
	"release_id" text NOT NULL,
	"release_note" text,
	"findings" jsonb NOT NULL,
	"errors" integer NOT NULL,
	"warnings" integer NOT NULL,
	"judged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "validation_results_org_id_chart_id_pk" PRIMARY KEY("org_id","chart_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organizations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"org_id" uuid NOT NULL,
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_active_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_lockouts" (
	"address_key" "bytea" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"first_failure_at" timestamp with time zone NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"password_changed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "users_id" UNIQUE("id"),
	CONSTRAINT "users_role" CHECK (role in ('coder','supervisor','manager','admin','provider','biller')),
	CONSTRAINT "users_status" CHECK (status in ('active','deactivated'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_label" text NOT NULL,
	"actor_label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notifications_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_findings" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code_kind" text NOT NULL,
	"code" text,
	"type" text NOT NULL,
	"severity" text NOT NULL,
	"note" text NOT NULL,
	"suggested_code" text,
	CONSTRAINT "audit_findings_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "audit_findings_position" UNIQUE("org_id","audit_id","position")
);
--> statement-breakpoint
CREATE TABLE "audits" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"coder_id" uuid NOT NULL,
	"coder_label" text NOT NULL,
	"status" text NOT NULL,
	"reference_codes" jsonb,
	"score" double precision,
	"score_n" integer,
	"auditor_id" uuid,
	"auditor_label" text,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "audits_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "audits_round" UNIQUE("org_id","chart_id","round"),
	CONSTRAINT "audits_status" CHECK (status in ('open','approved','returned'))
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_label" text NOT NULL,
	"topic" text NOT NULL,
	"code" text,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "feedback_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "chart_counters" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"last_number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chart_documents" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"source_key" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"authored_at" timestamp with time zone,
	"author_label" text,
	"text_sealed" "bytea" NOT NULL,
	"text_hash" text NOT NULL,
	"characters" integer NOT NULL,
	CONSTRAINT "chart_documents_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "chart_documents_position" UNIQUE("org_id","chart_id","position")
);
--> statement-breakpoint
CREATE TABLE "chart_source_versions" (
	"org_id" uuid NOT NULL,
	"chart_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	CONSTRAINT "chart_source_versions_org_id_chart_id_version_pk" PRIMARY KEY("org_id","chart_id","version"),
	CONSTRAINT "chart_source_versions_content" UNIQUE("org_id","chart_id","content_hash")
);
--> statement-breakpoint
CREATE TABLE "charts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"patient_id" uuid NOT NULL,
	"source_key" text NOT NULL,
	"source_version" integer DEFAULT 1 NOT NULL,
	"latest_source_version" integer DEFAULT 1 NOT NULL,
	"content_hash" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"setting" text NOT NULL,
	"encounter_class" text NOT NULL,
	"encounter_type" text NOT NULL,
	"reason" text,
	"specialty" text NOT NULL,
	"specialty_reason" text NOT NULL,
	"difficulty" text NOT NULL,
	"difficulty_reason" text NOT NULL,
	"priority" integer NOT NULL,
	"priority_reason" text NOT NULL,
	"provider_label" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"service_date" date NOT NULL,
	"patient_sex" text NOT NULL,
	"patient_age" integer,
	"payload" jsonb NOT NULL,
	"document_count" integer DEFAULT 0 NOT NULL,
	"assignee_id" uuid,
	"assignee_label" text,
	"assigned_at" timestamp with time zone,
	"round" integer DEFAULT 0 NOT NULL,
	"error_count" integer DEFAULT 0 NOT NULL,
	"warning_count" integer DEFAULT 0 NOT NULL,
	"code_count" integer DEFAULT 0 NOT NULL,
	"submitted_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "charts_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "charts_number" UNIQUE("org_id","number"),
	CONSTRAINT "charts_source" UNIQUE("org_id","source_key"),
	CONSTRAINT "charts_status" CHECK (status in ('draft','pending_audit','completed','returned')),
	CONSTRAINT "charts_setting" CHECK (setting in ('inpatient','outpatient','professional'))
);
--> statement-breakpoint
CREATE TABLE "patient_tokens" (
	"org_id" uuid NOT NULL,
	"token" "bytea" NOT NULL,
	"patient_id" uuid NOT NULL,
	CONSTRAINT "patient_tokens_org_id_token_patient_id_pk" PRIMARY KEY("org_id","token","patient_id")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source_key" text NOT NULL,
	"sex" text NOT NULL,
	"birth_date" date,
	"death_date" date,
	"identifiers_sealed" "bytea" NOT NULL,
	"identifiers_hash" text NOT NULL,
	CONSTRAINT "patients_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "patients_source" UNIQUE("org_id","source_key")
);
--> statement-breakpoint
ALTER TABLE "code_reference" ADD CONSTRAINT "code_reference_release_id_code_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."code_releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_codes" ADD CONSTRAINT "chart_codes_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "code_submissions" ADD CONSTRAINT "code_submissions_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "validation_results" ADD CONSTRAINT "validation_results_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_findings" ADD CONSTRAINT "audit_findings_org_id_audit_id_audits_org_id_id_fk" FOREIGN KEY ("org_id","audit_id") REFERENCES "public"."audits"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits" ADD CONSTRAINT "audits_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits" ADD CONSTRAINT "audits_org_id_submission_id_code_submissions_org_id_id_fk" FOREIGN KEY ("org_id","submission_id") REFERENCES "public"."code_submissions"("org_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_org_id_audit_id_audits_org_id_id_fk" FOREIGN KEY ("org_id","audit_id") REFERENCES "public"."audits"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_counters" ADD CONSTRAINT "chart_counters_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_documents" ADD CONSTRAINT "chart_documents_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_source_versions" ADD CONSTRAINT "chart_source_versions_org_id_chart_id_charts_org_id_id_fk" FOREIGN KEY ("org_id","chart_id") REFERENCES "public"."charts"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charts" ADD CONSTRAINT "charts_org_id_patient_id_patients_org_id_id_fk" FOREIGN KEY ("org_id","patient_id") REFERENCES "public"."patients"("org_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charts" ADD CONSTRAINT "charts_org_id_assignee_id_users_org_id_id_fk" FOREIGN KEY ("org_id","assignee_id") REFERENCES "public"."users"("org_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_tokens" ADD CONSTRAINT "patient_tokens_org_id_patient_id_patients_org_id_id_fk" FOREIGN KEY ("org_id","patient_id") REFERENCES "public"."patients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_events_unrelayed" ON "outbox_events" USING btree ("created_at","id") WHERE relayed_at is null;--> statement-breakpoint
CREATE INDEX "outbox_events_relayed" ON "outbox_events" USING btree ("relayed_at") WHERE relayed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "processed_events_event_id" ON "processed_events" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "processed_events_processed_at" ON "processed_events" USING btree ("processed_at");--> statement-breakpoint
CREATE INDEX "access_log_unsealed" ON "access_log" USING btree ("org_id","at","id") WHERE seal_seq is null;--> statement-breakpoint
CREATE INDEX "access_log_by_seal" ON "access_log" USING btree ("org_id","seal_seq");--> statement-breakpoint
CREATE INDEX "access_log_by_subject" ON "access_log" USING btree ("org_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_log_by_action" ON "audit_log" USING btree ("org_id","action","seq");--> statement-breakpoint
CREATE INDEX "audit_log_by_actor" ON "audit_log" USING btree ("org_id","actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_log_by_subject" ON "audit_log" USING btree ("org_id","subject_id","seq");--> statement-breakpoint
CREATE INDEX "code_reference_children" ON "code_reference" USING btree ("release_id","parent","position");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("org_id","user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_lower" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "users_by_role" ON "users" USING btree ("org_id","role","status");--> statement-breakpoint
CREATE INDEX "notifications_by_user" ON "notifications" USING btree ("org_id","user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("org_id","user_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "audits_by_status" ON "audits" USING btree ("org_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "feedback_by_coder" ON "feedback" USING btree ("org_id","coder_id","created_at","id");--> statement-breakpoint
CREATE INDEX "feedback_by_chart" ON "feedback" USING btree ("org_id","chart_id");--> statement-breakpoint
CREATE INDEX "charts_by_status" ON "charts" USING btree ("org_id","status","priority" DESC NULLS LAST,"number");--> statement-breakpoint
CREATE INDEX "charts_by_assignee" ON "charts" USING btree ("org_id","assignee_id","status","priority" DESC NULLS LAST,"number");--> statement-breakpoint
CREATE INDEX "charts_by_priority" ON "charts" USING btree ("org_id","priority" DESC NULLS LAST,"number");--> statement-breakpoint
CREATE INDEX "charts_by_specialty" ON "charts" USING btree ("org_id","specialty","priority" DESC NULLS LAST,"number");--> statement-breakpoint
CREATE INDEX "charts_by_patient" ON "charts" USING btree ("org_id","patient_id");--> statement-breakpoint
CREATE INDEX "patient_tokens_by_patient" ON "patient_tokens" USING btree ("org_id","patient_id");