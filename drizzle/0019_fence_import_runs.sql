ALTER TABLE "import_jobs" ADD COLUMN "run_id" uuid;
