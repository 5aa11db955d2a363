-- Writers of one chain queue for a lock of the organization, so that a commit wakes the next of them alone, once, and
-- its reading of the head begins after that. Waiting for the head row itself woke a writer twice and had it follow all
-- versions of the row that came meanwhile. The row lock stays: whoever holds the head holds the chain.
CREATE OR REPLACE FUNCTION append_audit(p_id uuid, p_text text) RETURNS bigint
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
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_heads ' || v_org::text, 0));
  SELECT seq + 1, hash INTO v_seq, v_prev FROM audit_heads WHERE org_id = v_org FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_heads (org_id, seq, hash) VALUES (v_org, 0, '\x'::bytea) ON CONFLICT DO NOTHING;
    SELECT seq + 1, hash INTO v_seq, v_prev FROM audit_heads WHERE org_id = v_org FOR UPDATE;
  END IF;
  v_hash := sha256(v_prev || int8send(v_seq) || convert_to(p_text, 'UTF8'));
  INSERT INTO audit_log (org_id, seq, id, text, prev_hash, row_hash)
    VALUES (v_org, v_seq, p_id, p_text, v_prev, v_hash);
  UPDATE audit_heads SET seq = v_seq, hash = v_hash WHERE org_id = v_org;
  RETURN v_seq;
END
$$;
