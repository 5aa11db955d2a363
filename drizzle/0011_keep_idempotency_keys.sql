CREATE TABLE "idempotency_keys" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"id" uuid NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"result_sealed" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_org_id_user_id_key_hash_pk" PRIMARY KEY("org_id","user_id","key_hash")
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_at" ON "idempotency_keys" USING btree ("org_id","expires_at");
--> statement-breakpoint
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON idempotency_keys TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON idempotency_keys TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO smartcoders_app;
--> statement-breakpoint
-- Adds what one process counted in a window to what the others did, and tells the totals. Keys are taken
-- in one order by all, so that no two processes wait for each other.
CREATE FUNCTION share_call_counts(p_keys bytea[], p_window_start bigint, p_hits integer[])
RETURNS TABLE (key bytea, hits integer)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO rate_limits AS r (key, window_start, hits)
  SELECT k.key, p_window_start, k.hits FROM unnest(p_keys, p_hits) AS k (key, hits) ORDER BY k.key
  ON CONFLICT (key, window_start) DO UPDATE SET hits = r.hits + excluded.hits
  RETURNING r.key, r.hits
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION share_call_counts(bytea[], bigint, integer[]) TO smartcoders_app;
