CREATE TABLE "personal_codes" (
	"org_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"code" text NOT NULL,
	"favourite_since" timestamp with time zone,
	"used_at" timestamp with time zone,
	CONSTRAINT "personal_codes_org_id_user_id_code_pk" PRIMARY KEY("org_id","user_id","code"),
	CONSTRAINT "personal_codes_reason" CHECK (favourite_since is not null or used_at is not null)
);
--> statement-breakpoint
ALTER TABLE "personal_codes" ADD CONSTRAINT "personal_codes_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."users"("org_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "personal_codes_by_use" ON "personal_codes" USING btree ("org_id","user_id","used_at");
--> statement-breakpoint
ALTER TABLE personal_codes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE personal_codes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_all ON personal_codes TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY app_own_org ON personal_codes TO smartcoders_app
  USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON personal_codes TO smartcoders_app;
