-- Row-level security on every tenant table, forced on the owner too.
-- Owner: using (true), so that backfills and SECURITY DEFINER functions work.
-- App: rows of the organization in app.org_id only. Without a scope it sees nothing.
DO $$
DECLARE
  tenant record;
BEGIN
  FOR tenant IN
    SELECT c.relname AS name
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant.name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant.name);
    EXECUTE format(
      'CREATE POLICY app_own_org ON %I TO smartcoders_app
         USING (org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid)
         WITH CHECK (org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid)',
      tenant.name);
  END LOOP;
END
$$;
--> statement-breakpoint
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON organizations TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON organizations TO smartcoders_app
  USING (id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
-- The worker crosses organizations on the outbox.
CREATE POLICY worker_all ON outbox_events TO smartcoders_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO smartcoders_app, smartcoders_worker;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT, INSERT ON organizations TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON users TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON sessions TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON outbox_events TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON processed_events TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT ON audit_log, audit_heads TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (seal_seq) ON access_log TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON audit_verifications TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  notifications, patients, patient_tokens, charts, chart_documents, chart_source_versions,
  chart_codes, validation_results
  TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON chart_counters, audits, audit_findings, feedback TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON code_submissions TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT ON code_releases, code_reference, worker_heartbeats TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, UPDATE, DELETE ON outbox_events TO smartcoders_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_heartbeats TO smartcoders_worker;
--> statement-breakpoint
GRANT SELECT, DELETE ON rate_limits TO smartcoders_worker;
