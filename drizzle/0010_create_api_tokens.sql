CREATE TABLE "api_tokens" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"access" text NOT NULL,
	"role" text NOT NULL,
	"owner_role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoked_by_label" text,
	CONSTRAINT "api_tokens_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "api_tokens_access" CHECK (access in ('read','write')),
	CONSTRAINT "api_tokens_role" CHECK (role in ('coder','supervisor','manager','admin','provider','biller')),
	CONSTRAINT "api_tokens_owner_role" CHECK (owner_role in ('coder','supervisor','manager','admin','provider','biller'))
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_token_hash" ON "api_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_one_name" ON "api_tokens" USING btree ("org_id","user_id","name") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "api_tokens_by_time" ON "api_tokens" USING btree ("org_id","created_at","id");
--> statement-breakpoint
ALTER TABLE api_tokens ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE api_tokens FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON api_tokens TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON api_tokens TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON api_tokens TO smartcoders_app;
--> statement-breakpoint
-- The live token of a hash, acting as its owner in the token's role. It dies with the owner's
-- deactivation and with a change of the owner's role, within which the token's role was chosen. Whoever
-- holds the row for the note of its use is not waited for.
CREATE FUNCTION open_api_token(p_hash bytea, p_now timestamptz)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, org_slug text, is_demo boolean, created_at timestamptz, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_last timestamptz;
BEGIN
  SELECT u.org_id, u.id, t.role, u.display_name || ' (token ' || t.name || ')', u.email, o.name, o.slug, o.is_demo, t.created_at, t.expires_at, t.last_used_at
    INTO org_id, user_id, role, label, email, org_name, org_slug, is_demo, created_at, expires_at, v_last
  FROM api_tokens t
  JOIN users u ON u.org_id = t.org_id AND u.id = t.user_id AND u.status = 'active' AND u.role = t.owner_role
  JOIN organizations o ON o.id = t.org_id
  WHERE t.token_hash = p_hash AND t.revoked_at IS NULL AND t.expires_at > p_now;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF v_last IS NULL OR v_last < p_now - interval '1 minute' THEN
    UPDATE api_tokens t SET last_used_at = p_now
    WHERE t.token_hash = (SELECT k.token_hash FROM api_tokens k WHERE k.token_hash = p_hash FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN NEXT;
END
$$;
--> statement-breakpoint
-- Opens a cookie's session as before; a hash that no session has is then looked for among the tokens,
-- so that every function that resolves a session resolves a token in the same round trip.
CREATE OR REPLACE FUNCTION open_session(p_id_hash bytea, p_now timestamptz, p_idle interval, p_touch boolean)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, org_slug text, is_demo boolean, created_at timestamptz, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_last timestamptz;
BEGIN
  SELECT u.org_id, u.id, u.role, u.display_name, u.email, o.name, o.slug, o.is_demo, s.created_at, s.expires_at, s.last_active_at
    INTO org_id, user_id, role, label, email, org_name, org_slug, is_demo, created_at, expires_at, v_last
  FROM sessions s
  JOIN users u ON u.org_id = s.org_id AND u.id = s.user_id AND u.status = 'active'
  JOIN organizations o ON o.id = s.org_id
  WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND s.last_active_at > p_now - p_idle;
  IF NOT FOUND THEN
    RETURN QUERY SELECT * FROM open_api_token(p_id_hash, p_now);
    RETURN;
  END IF;
  IF p_touch AND v_last < p_now - interval '1 minute' THEN
    UPDATE sessions SET last_active_at = p_now WHERE id_hash = p_id_hash;
  END IF;
  RETURN NEXT;
END
$$;
