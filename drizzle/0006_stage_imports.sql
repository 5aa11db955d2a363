CREATE TABLE "import_buckets" (
	"org_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"bucket" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "import_buckets_org_id_job_id_bucket_file_id_position_pk" PRIMARY KEY("org_id","job_id","bucket","file_id","position")
);
--> statement-breakpoint
CREATE TABLE "import_chunks" (
	"org_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "import_chunks_org_id_file_id_position_pk" PRIMARY KEY("org_id","file_id","position")
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"job_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"name_sealed" "bytea" NOT NULL,
	"status" text NOT NULL,
	"lines" boolean DEFAULT false NOT NULL,
	"format" text,
	"needs_assertion" boolean DEFAULT false NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"refusal_reason" text,
	"refusal_line" integer,
	"bundles_done" integer DEFAULT 0 NOT NULL,
	"staged_by" uuid NOT NULL,
	"staged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_files_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "import_files_status" CHECK (status in ('staging','staged','importing','imported','refused'))
);
--> statement-breakpoint
CREATE TABLE "import_issue_counts" (
	"org_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "import_issue_counts_org_id_job_id_reason_pk" PRIMARY KEY("org_id","job_id","reason")
);
--> statement-breakpoint
CREATE TABLE "import_issues" (
	"org_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"bundle" integer NOT NULL,
	"entry" integer NOT NULL,
	"reason" text NOT NULL,
	"resource_type" text,
	"resource_id" text,
	CONSTRAINT "import_issues_org_id_job_id_id_pk" PRIMARY KEY("org_id","job_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_jobs" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"asserted_synthetic" boolean NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_by_label" text NOT NULL,
	"files" integer DEFAULT 0 NOT NULL,
	"files_done" integer DEFAULT 0 NOT NULL,
	"files_refused" integer DEFAULT 0 NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"bytes_done" bigint DEFAULT 0 NOT NULL,
	"bundles" integer DEFAULT 0 NOT NULL,
	"patients" integer DEFAULT 0 NOT NULL,
	"encounters" integer DEFAULT 0 NOT NULL,
	"resources" integer DEFAULT 0 NOT NULL,
	"charts_created" integer DEFAULT 0 NOT NULL,
	"charts_updated" integer DEFAULT 0 NOT NULL,
	"charts_unchanged" integer DEFAULT 0 NOT NULL,
	"newer_versions" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"remarks" integer DEFAULT 0 NOT NULL,
	"bucket_patients_done" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_jobs_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "import_jobs_status" CHECK (status in ('queued','running','completed','failed'))
);
--> statement-breakpoint
ALTER TABLE "import_buckets" ADD CONSTRAINT "import_buckets_org_id_job_id_import_jobs_org_id_id_fk" FOREIGN KEY ("org_id","job_id") REFERENCES "public"."import_jobs"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_buckets" ADD CONSTRAINT "import_buckets_org_id_file_id_import_files_org_id_id_fk" FOREIGN KEY ("org_id","file_id") REFERENCES "public"."import_files"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunks" ADD CONSTRAINT "import_chunks_org_id_file_id_import_files_org_id_id_fk" FOREIGN KEY ("org_id","file_id") REFERENCES "public"."import_files"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_org_id_job_id_import_jobs_org_id_id_fk" FOREIGN KEY ("org_id","job_id") REFERENCES "public"."import_jobs"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issue_counts" ADD CONSTRAINT "import_issue_counts_org_id_job_id_import_jobs_org_id_id_fk" FOREIGN KEY ("org_id","job_id") REFERENCES "public"."import_jobs"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_org_id_job_id_import_jobs_org_id_id_fk" FOREIGN KEY ("org_id","job_id") REFERENCES "public"."import_jobs"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_org_id_file_id_import_files_org_id_id_fk" FOREIGN KEY ("org_id","file_id") REFERENCES "public"."import_files"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_jobs" ADD CONSTRAINT "import_jobs_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_files_by_job" ON "import_files" USING btree ("org_id","job_id","position");--> statement-breakpoint
CREATE INDEX "import_files_unclaimed" ON "import_files" USING btree ("org_id","staged_at") WHERE job_id is null;--> statement-breakpoint
CREATE INDEX "import_jobs_by_time" ON "import_jobs" USING btree ("org_id","created_at" DESC NULLS LAST,"id");
--> statement-breakpoint
ALTER TABLE import_jobs ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_jobs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_jobs TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_jobs TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE import_files ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_files FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_files TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_files TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE import_chunks ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_chunks FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_chunks TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_chunks TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE import_buckets ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_buckets FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_buckets TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_buckets TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE import_issues ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_issues FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_issues TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_issues TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE import_issue_counts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_issue_counts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON import_issue_counts TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON import_issue_counts TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  import_jobs, import_files, import_chunks, import_buckets, import_issues, import_issue_counts
  TO smartcoders_app;
--> statement-breakpoint
-- Encrypted and compressed bytes do not compress again.
ALTER TABLE import_chunks ALTER COLUMN sealed SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE import_buckets ALTER COLUMN sealed SET STORAGE EXTERNAL;
