ALTER TABLE "notifications" ADD COLUMN "subject_count" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "audits" ADD COLUMN "scores" jsonb;--> statement-breakpoint
ALTER TABLE "audits" ADD COLUMN "stated_score" double precision;