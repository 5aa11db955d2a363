CREATE TABLE "pending_emails" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"envelope_sealed" "bytea" NOT NULL,
	"body_sealed" "bytea",
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "pending_emails_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "pending_emails_status" CHECK (status in ('pending','sent','dead'))
);
--> statement-breakpoint
CREATE TABLE "access_requests" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "access_requests_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "access_requests_status" CHECK (status in ('pending','approved','refused'))
);
--> statement-breakpoint
CREATE TABLE "address_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	CONSTRAINT "address_events_kind" CHECK (kind in ('passwordForgotten','accessAsked','signInFailed'))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_by_label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invitations_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "invitations_role" CHECK (role in ('coder','supervisor','manager','admin','provider','biller')),
	CONSTRAINT "invitations_status" CHECK (status in ('pending','accepted','revoked'))
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"org_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "password_resets_org_id_user_id_pk" PRIMARY KEY("org_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "last_signed_in_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_org_id_organizations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "pending_emails_due" ON "pending_emails" USING btree ("next_attempt_at") WHERE status = 'pending';
--> statement-breakpoint
CREATE INDEX "pending_emails_by_time" ON "pending_emails" USING btree ("org_id","created_at","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "access_requests_pending" ON "access_requests" USING btree ("org_id",lower("email")) WHERE status = 'pending';
--> statement-breakpoint
CREATE INDEX "address_events_due" ON "address_events" USING btree ("next_attempt_at","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_hash" ON "invitations" USING btree ("token_hash");
--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_pending" ON "invitations" USING btree ("org_id",lower("email")) WHERE status = 'pending';
--> statement-breakpoint
CREATE UNIQUE INDEX "password_resets_token_hash" ON "password_resets" USING btree ("token_hash");
--> statement-breakpoint
-- Forced row-level security and the two policies, as every tenant table has them.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['pending_emails', 'invitations', 'password_resets', 'access_requests']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant);
    EXECUTE format(
      'CREATE POLICY app_own_org ON %I TO smartcoders_app
         USING (org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid)
         WITH CHECK (org_id = nullif(current_setting(''app.org_id'', true), '''')::uuid)',
      tenant);
  END LOOP;
END
$$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON pending_emails, password_resets TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON invitations, access_requests TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION list_organizations_with_due_email(p_now timestamptz) RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT org_id FROM pending_emails WHERE status = 'pending' AND next_attempt_at <= p_now
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_organizations_with_due_email(timestamptz) TO smartcoders_worker;
--> statement-breakpoint
-- What an invitation's link opens, before its organization is known.
CREATE FUNCTION find_invitation(p_token_hash bytea)
RETURNS TABLE (org_id uuid, id uuid, email text, role text, status text, expires_at timestamptz, invited_by_label text, org_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.org_id, i.id, i.email, i.role, i.status, i.expires_at, i.invited_by_label, o.name
  FROM invitations i JOIN organizations o ON o.id = i.org_id
  WHERE i.token_hash = p_token_hash
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_invitation(bytea) TO smartcoders_app;
--> statement-breakpoint
-- Whose password a link sets, before the organization is known.
CREATE FUNCTION find_password_reset(p_token_hash bytea)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, status text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.org_id, u.id, u.role, u.display_name, u.email, o.name, u.status, r.expires_at
  FROM password_resets r
  JOIN users u ON u.org_id = r.org_id AND u.id = r.user_id
  JOIN organizations o ON o.id = r.org_id
  WHERE r.token_hash = p_token_hash
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_password_reset(bytea) TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION note_address_event(p_id uuid, p_kind text, p_sealed bytea, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO address_events (id, kind, sealed, created_at, next_attempt_at)
  VALUES (p_id, p_kind, p_sealed, p_now, p_now)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION note_address_event(uuid, text, bytea, timestamptz) TO smartcoders_app;
--> statement-breakpoint
-- Lends due events to one worker; an event that is not taken comes back later, each time twice as late.
CREATE FUNCTION claim_address_events(p_now timestamptz, p_limit integer)
RETURNS TABLE (id uuid, kind text, sealed bytea, created_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE address_events e
  SET attempts = e.attempts + 1, next_attempt_at = p_now + interval '30 seconds' * power(2, least(e.attempts, 10))
  WHERE e.id IN (
    SELECT d.id FROM address_events d WHERE d.next_attempt_at <= p_now
    ORDER BY d.next_attempt_at, d.id LIMIT p_limit FOR UPDATE SKIP LOCKED)
  RETURNING e.id, e.kind, e.sealed, e.created_at
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION claim_address_events(timestamptz, integer) TO smartcoders_worker;
--> statement-breakpoint
-- Removes an event in the transaction of its effect; false when its effect has happened already.
CREATE FUNCTION take_address_event(p_id uuid) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH taken AS (DELETE FROM address_events WHERE id = p_id RETURNING 1)
  SELECT EXISTS (SELECT FROM taken)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION take_address_event(uuid) TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION purge_address_events(p_before timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM address_events WHERE created_at < p_before
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION purge_address_events(timestamptz) TO smartcoders_worker;
