CREATE TABLE "user_preferences" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"theme" text NOT NULL,
	"density" text NOT NULL,
	"hotkeys" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_preferences_org_id_user_id_pk" PRIMARY KEY("org_id","user_id"),
	CONSTRAINT "user_preferences_theme" CHECK (theme in ('system','light','dark','contrast')),
	CONSTRAINT "user_preferences_density" CHECK (density in ('compact','standard','comfortable'))
);
--> statement-breakpoint
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE user_preferences ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE user_preferences FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON user_preferences TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON user_preferences TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON user_preferences TO smartcoders_app;
