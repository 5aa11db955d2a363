-- Releases other than the newest hold what differs from the one that follows them.
ALTER TABLE "code_releases" ADD COLUMN "based_on" text;
--> statement-breakpoint
ALTER TABLE "code_releases" ADD COLUMN "codes_from" text;
--> statement-breakpoint
ALTER TABLE "code_releases" ADD COLUMN "notes" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "code_reference" ADD COLUMN "removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE TABLE "code_notes" (
	"release_id" text NOT NULL,
	"node" text NOT NULL,
	"notes" jsonb NOT NULL,
	CONSTRAINT "code_notes_release_id_node_pk" PRIMARY KEY("release_id","node")
);
--> statement-breakpoint
CREATE TABLE "code_set_sources" (
	"content_hash" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "code_set_sources_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"format" text NOT NULL,
	"states" text NOT NULL,
	"asserted" jsonb NOT NULL,
	"records" integer NOT NULL,
	"faults" jsonb NOT NULL,
	"packed" "bytea" NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "code_lists" (
	"list" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"codes" text[] NOT NULL,
	CONSTRAINT "code_lists_list_year_pk" PRIMARY KEY("list","year")
);
--> statement-breakpoint
CREATE TABLE "code_index_terms" (
	"part" text NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"term" text NOT NULL,
	CONSTRAINT "code_index_terms_part_position_pk" PRIMARY KEY("part","position")
);
--> statement-breakpoint
CREATE TABLE "code_reference_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"year" text NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "code_set_loads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"place" text,
	"requested_by" text NOT NULL,
	"asserted" jsonb NOT NULL,
	"status" text NOT NULL,
	"step" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"report" jsonb,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "code_set_uploads" (
	"load_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "code_set_uploads_load_id_position_pk" PRIMARY KEY("load_id","position")
);
--> statement-breakpoint
ALTER TABLE "code_releases" ADD CONSTRAINT "code_releases_based_on_code_releases_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."code_releases"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "code_notes" ADD CONSTRAINT "code_notes_release_id_code_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."code_releases"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "code_set_uploads" ADD CONSTRAINT "code_set_uploads_load_id_code_set_loads_id_fk" FOREIGN KEY ("load_id") REFERENCES "public"."code_set_loads"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "code_index_terms_code" ON "code_index_terms" USING btree ("code");
--> statement-breakpoint
CREATE INDEX "code_set_loads_newest" ON "code_set_loads" USING btree ("requested_at" DESC NULLS LAST);
--> statement-breakpoint
GRANT SELECT ON code_notes, code_set_sources, code_lists, code_index_terms, code_reference_sets TO smartcoders_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON code_set_loads TO smartcoders_app;
--> statement-breakpoint
GRANT INSERT ON code_set_uploads TO smartcoders_app;
