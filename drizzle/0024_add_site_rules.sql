CREATE TABLE "site_rule_tests" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"content_version" integer NOT NULL,
	"charts" integer NOT NULL,
	"in_scope" integer NOT NULL,
	"fired" integer NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"ran_by" uuid NOT NULL,
	"ran_by_label" text NOT NULL,
	CONSTRAINT "site_rule_tests_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "site_rule_versions" (
	"org_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"change" text NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"untested" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_label" text NOT NULL,
	CONSTRAINT "site_rule_versions_org_id_rule_id_version_pk" PRIMARY KEY("org_id","rule_id","version"),
	CONSTRAINT "site_rule_versions_change" CHECK (change in ('created','changed','turnedOn','turnedOff','retired'))
);
--> statement-breakpoint
CREATE TABLE "site_rules" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"version" integer NOT NULL,
	"content_version" integer NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"severity" text NOT NULL,
	"message" text NOT NULL,
	"fix" text NOT NULL,
	"reference" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"specialties" text[] NOT NULL,
	"settings" text[] NOT NULL,
	"effective_from" date,
	"effective_to" date,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_label" text NOT NULL,
	CONSTRAINT "site_rules_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "site_rules_number" UNIQUE("org_id","number"),
	CONSTRAINT "site_rules_state" CHECK (state in ('draft','active','retired')),
	CONSTRAINT "site_rules_severity" CHECK (severity in ('ERROR','WARN','QUERY','INFO'))
);
--> statement-breakpoint
ALTER TABLE "site_rule_tests" ADD CONSTRAINT "site_rule_tests_org_id_rule_id_site_rules_org_id_id_fk" FOREIGN KEY ("org_id","rule_id") REFERENCES "public"."site_rules"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "site_rule_versions" ADD CONSTRAINT "site_rule_versions_org_id_rule_id_site_rules_org_id_id_fk" FOREIGN KEY ("org_id","rule_id") REFERENCES "public"."site_rules"("org_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "site_rules" ADD CONSTRAINT "site_rules_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "site_rule_tests_by_content" ON "site_rule_tests" USING btree ("org_id","rule_id","content_version","ran_at");
--> statement-breakpoint
CREATE INDEX "site_rules_active" ON "site_rules" USING btree ("org_id") WHERE state = 'active';
--> statement-breakpoint
CREATE INDEX "code_submissions_by_time" ON "code_submissions" USING btree ("org_id","submitted_at");
--> statement-breakpoint
ALTER TABLE site_rules ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE site_rules FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON site_rules TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON site_rules TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON site_rules TO smartcoders_app;
--> statement-breakpoint
ALTER TABLE site_rule_versions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE site_rule_versions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON site_rule_versions TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON site_rule_versions TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON site_rule_versions TO smartcoders_app;
--> statement-breakpoint
ALTER TABLE site_rule_tests ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE site_rule_tests FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON site_rule_tests TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON site_rule_tests TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT ON site_rule_tests TO smartcoders_app;
--> statement-breakpoint
-- The active rules of an organization, and the specialty of a chart that they may be limited to: what a save
-- needs besides open_coding, in the same statement. Runs as App in the scope that open_coding has set; written in
-- plpgsql so that it is planned and run after that.
CREATE FUNCTION site_rules_of_chart(p_org uuid, p_chart uuid)
RETURNS jsonb LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  RETURN jsonb_build_object(
    'specialty', (SELECT c.specialty FROM charts c WHERE c.org_id = p_org AND c.id = p_chart),
    'rules', coalesce((SELECT jsonb_agg(jsonb_build_object(
        'number', r.number, 'severity', r.severity, 'message', r.message, 'fix', r.fix,
        'reference', r.reference, 'conditions', r.conditions,
        'specialties', to_jsonb(r.specialties), 'settings', to_jsonb(r.settings),
        'effectiveFrom', r.effective_from, 'effectiveTo', r.effective_to) ORDER BY r.number)
      FROM site_rules r WHERE r.org_id = p_org AND r.state = 'active'), '[]'::jsonb));
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION site_rules_of_chart(uuid, uuid) TO smartcoders_app;
