-- What readiness reports of mail in one round trip; no tenant row is shown. The partial index on pending mail serves it.
CREATE FUNCTION read_mail_health() RETURNS TABLE (waiting integer, oldest_seconds double precision, last_failure text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT
    count(*)::integer,
    extract(epoch FROM clock_timestamp() - min(created_at))::double precision,
    (array_agg(failure ORDER BY next_attempt_at DESC) FILTER (WHERE failure IS NOT NULL))[1]
  FROM pending_emails WHERE status = 'pending'
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION read_mail_health() TO smartcoders_app;
