-- Appends a row to the chain of the organization in scope. The head row is the lock, taken last by
-- every caller; hash = SHA-256(previous hash, sequence as 8 bytes big-endian, text as UTF-8).
CREATE FUNCTION append_audit(p_id uuid, p_text text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_org uuid := nullif(current_setting('app.org_id', true), '')::uuid;
  v_seq bigint;
  v_prev bytea;
  v_hash bytea;
BEGIN
  IF v_org IS NULL OR v_org::text IS DISTINCT FROM (p_text::jsonb ->> 'orgId') THEN
    RAISE EXCEPTION 'audit row outside its organization scope';
  END IF;
  INSERT INTO audit_heads (org_id, seq, hash) VALUES (v_org, 0, '\x'::bytea) ON CONFLICT DO NOTHING;
  SELECT seq + 1, hash INTO v_seq, v_prev FROM audit_heads WHERE org_id = v_org FOR UPDATE;
  v_hash := sha256(v_prev || int8send(v_seq) || convert_to(p_text, 'UTF8'));
  INSERT INTO audit_log (org_id, seq, id, text, prev_hash, row_hash)
    VALUES (v_org, v_seq, p_id, p_text, v_prev, v_hash);
  UPDATE audit_heads SET seq = v_seq, hash = v_hash WHERE org_id = v_org;
  RETURN v_seq;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_audit(uuid, text) TO smartcoders_app;
--> statement-breakpoint
-- The account behind an address, before its organization is known.
CREATE FUNCTION find_sign_in(p_email text)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, password_hash text, status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.org_id, u.id, u.role, u.display_name, u.email, o.name, u.password_hash, u.status
  FROM users u JOIN organizations o ON o.id = u.org_id
  WHERE lower(u.email) = lower(p_email)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_sign_in(text) TO smartcoders_app;
--> statement-breakpoint
-- The live session of an id hash with its user; a person's request extends it (at most a write a minute).
CREATE FUNCTION open_session(p_id_hash bytea, p_now timestamptz, p_idle interval, p_touch boolean)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, email text, org_name text, org_slug text, is_demo boolean, created_at timestamptz, expires_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_last timestamptz;
BEGIN
  SELECT u.org_id, u.id, u.role, u.display_name, u.email, o.name, o.slug, o.is_demo, s.created_at, s.expires_at, s.last_active_at
    INTO org_id, user_id, role, label, email, org_name, org_slug, is_demo, created_at, expires_at, v_last
  FROM sessions s
  JOIN users u ON u.org_id = s.org_id AND u.id = s.user_id AND u.status = 'active'
  JOIN organizations o ON o.id = s.org_id
  WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND s.last_active_at > p_now - p_idle;
  IF NOT FOUND THEN
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
--> statement-breakpoint
-- Counts one hit in a fixed window and returns the hits so far.
CREATE FUNCTION hit_rate_limit(p_key bytea, p_window_start bigint) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO rate_limits AS r (key, window_start, hits) VALUES (p_key, p_window_start, 1)
  ON CONFLICT (key, window_start) DO UPDATE SET hits = r.hits + 1
  RETURNING hits
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hit_rate_limit(bytea, bigint) TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION find_sign_in_lock(p_address_key bytea, p_now timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT locked_until FROM sign_in_lockouts WHERE address_key = p_address_key AND locked_until > p_now
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_sign_in_lock(bytea, timestamptz) TO smartcoders_app;
--> statement-breakpoint
-- Counts a failed sign-in of an address string; returns until when it is locked, or null.
CREATE FUNCTION fail_sign_in(p_address_key bytea, p_now timestamptz, p_limit integer, p_lock interval)
RETURNS timestamptz
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO sign_in_lockouts AS l (address_key, failures, first_failure_at, locked_until)
  VALUES (p_address_key, 1, p_now, CASE WHEN p_limit <= 1 THEN p_now + p_lock END)
  ON CONFLICT (address_key) DO UPDATE SET
    failures = CASE WHEN l.first_failure_at < p_now - p_lock THEN 1 ELSE l.failures + 1 END,
    first_failure_at = CASE WHEN l.first_failure_at < p_now - p_lock THEN p_now ELSE l.first_failure_at END,
    locked_until = CASE
      WHEN l.first_failure_at < p_now - p_lock THEN CASE WHEN p_limit <= 1 THEN p_now + p_lock END
      WHEN l.failures + 1 >= p_limit THEN p_now + p_lock
      ELSE l.locked_until END
  RETURNING locked_until
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION fail_sign_in(bytea, timestamptz, integer, interval) TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION clear_sign_in_failures(p_address_key bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM sign_in_lockouts WHERE address_key = p_address_key
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION clear_sign_in_failures(bytea) TO smartcoders_app;
--> statement-breakpoint
-- The accounts that the landing page lists: those of demo organizations only.
CREATE FUNCTION list_demo_accounts() RETURNS TABLE (email text, role text, label text, org_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.email, u.role, u.display_name, o.name
  FROM organizations o JOIN users u ON u.org_id = o.id AND u.status = 'active'
  WHERE o.is_demo ORDER BY u.created_at, u.email
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_demo_accounts() TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION list_organization_ids() RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM organizations ORDER BY id
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_organization_ids() TO smartcoders_worker;
--> statement-breakpoint
CREATE FUNCTION list_organizations_to_seal() RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id FROM organizations o
  WHERE EXISTS (SELECT FROM access_log a WHERE a.org_id = o.id AND a.seal_seq IS NULL)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_organizations_to_seal() TO smartcoders_worker;
--> statement-breakpoint
-- Ends the sessions past their absolute or idle expiry, and the rate-limit windows long gone.
CREATE FUNCTION purge_expired_sessions(p_now timestamptz, p_idle interval) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_purged integer;
BEGIN
  DELETE FROM sessions WHERE expires_at <= p_now OR last_active_at <= p_now - p_idle;
  GET DIAGNOSTICS v_purged = ROW_COUNT;
  DELETE FROM rate_limits WHERE window_start < extract(epoch FROM p_now - interval '1 day');
  DELETE FROM sign_in_lockouts WHERE first_failure_at < p_now - interval '1 day';
  RETURN v_purged;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION purge_expired_sessions(timestamptz, interval) TO smartcoders_worker;
--> statement-breakpoint
-- What readiness reports in one round trip; no tenant row is shown.
CREATE FUNCTION read_health() RETURNS TABLE (last_beat timestamptz, outbox_lag_seconds double precision, unrelayed bigint, migrations bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT
    (SELECT max(beat_at) FROM worker_heartbeats),
    (SELECT extract(epoch FROM clock_timestamp() - min(created_at))::double precision FROM outbox_events WHERE relayed_at IS NULL),
    (SELECT count(*) FROM outbox_events WHERE relayed_at IS NULL),
    (SELECT count(*) FROM drizzle.__drizzle_migrations)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION read_health() TO smartcoders_app;
--> statement-breakpoint
CREATE FUNCTION find_organization(p_slug text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM organizations WHERE slug = p_slug
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_organization(text) TO smartcoders_app;
