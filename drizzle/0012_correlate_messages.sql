-- The correlation id of the request that sent a message, so that the log lines of its jobs carry it.
-- Messages of the release before have none.
ALTER TABLE "outbox_events" ADD COLUMN "correlation_id" text;
