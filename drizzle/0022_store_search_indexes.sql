CREATE TABLE "code_search_indexes" (
	"system" text NOT NULL,
	"volume" integer NOT NULL,
	"format" integer NOT NULL,
	"made_of" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "code_search_indexes_system_volume_pk" PRIMARY KEY("system","volume")
);
--> statement-breakpoint
CREATE TABLE "code_search_parts" (
	"system" text NOT NULL,
	"volume" integer NOT NULL,
	"part" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "code_search_parts_system_volume_part_pk" PRIMARY KEY("system","volume","part")
);
--> statement-breakpoint
ALTER TABLE "code_search_parts" ADD CONSTRAINT "code_search_parts_of_index" FOREIGN KEY ("system","volume") REFERENCES "public"."code_search_indexes"("system","volume") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- The parts are packed already.
ALTER TABLE code_search_parts ALTER COLUMN content SET STORAGE EXTERNAL;
--> statement-breakpoint
GRANT SELECT ON code_search_indexes, code_search_parts TO smartcoders_app;
