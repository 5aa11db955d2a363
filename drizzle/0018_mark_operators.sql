CREATE TABLE "operators" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"set_by" text NOT NULL,
	CONSTRAINT "operators_org_id_user_id_pk" PRIMARY KEY("org_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "operators" ADD CONSTRAINT "operators_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE operators ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE operators FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON operators TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON operators TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
-- Reading only: whatever is done to the web process, it cannot make an operator.
GRANT SELECT ON operators TO smartcoders_app;
--> statement-breakpoint
-- Another column needs another function; those that call it find it by name when they run.
DROP FUNCTION open_session(bytea, timestamptz, interval, boolean);
--> statement-breakpoint
-- As before, and whether the person is an operator: an admin who was made one. A token never is.
CREATE FUNCTION open_session(p_id_hash bytea, p_now timestamptz, p_idle interval, p_touch boolean)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, org_slug text, is_demo boolean, created_at timestamptz, expires_at timestamptz, is_operator boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_last timestamptz;
BEGIN
  SELECT u.org_id, u.id, u.role, u.display_name, u.email, o.name, o.slug, o.is_demo, s.created_at, s.expires_at, s.last_active_at,
      u.role = 'admin' AND EXISTS (SELECT FROM operators p WHERE p.org_id = u.org_id AND p.user_id = u.id)
    INTO org_id, user_id, role, label, email, org_name, org_slug, is_demo, created_at, expires_at, v_last, is_operator
  FROM sessions s
  JOIN users u ON u.org_id = s.org_id AND u.id = s.user_id AND u.status = 'active'
  JOIN organizations o ON o.id = s.org_id
  WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND s.last_active_at > p_now - p_idle;
  IF NOT FOUND THEN
    RETURN QUERY SELECT t.*, false FROM open_api_token(p_id_hash, p_now) t;
    RETURN;
  END IF;
  IF p_touch AND v_last < p_now - interval '1 minute' THEN
    UPDATE sessions SET last_active_at = p_now WHERE id_hash = p_id_hash;
  END IF;
  RETURN NEXT;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_session(bytea, timestamptz, interval, boolean) TO smartcoders_app;
