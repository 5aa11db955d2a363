-- The chain's head is locked without trying to insert it first: the attempt waited for every append under way,
-- and each commit woke all who waited.
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
--> statement-breakpoint
-- The first round trip of a save, as one JSON object: who asks, and what the decision and the engine need to know.
-- NULL without a live session. Notes and answers only for the coder who has the chart, since nobody else can save
-- it; rules only where the organization has any. The payload is unpacked once. open_coding stays for processes of
-- the release before.
CREATE FUNCTION open_draft(
  p_session bytea, p_now timestamptz, p_idle interval, p_by_person boolean, p_chart uuid
)
RETURNS json
LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
  v_actor record;
  v_chart json;
  v_rules jsonb;
BEGIN
  SELECT s.org_id AS "orgId", s.user_id AS "userId", s.role, s.label INTO v_actor
    FROM open_session(p_session, p_now, p_idle, p_by_person) s;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('app.org_id', v_actor."orgId"::text, true);
  SELECT json_build_object('status', c.status, 'version', c.version, 'assigneeId', c.assignee_id,
      'setting', c.setting, 'serviceDate', c.service_date,
      'encounterStart', unpacked.payload #>> '{encounter,start}', 'reason', c.reason,
      'sex', c.patient_sex, 'ageYears', c.patient_age,
      'birthDate', p.birth_date, 'deathDate', p.death_date,
      'medications', jsonb_path_query_array(unpacked.payload, '$.medications[*].concept.text'),
      'sealedNotes', CASE WHEN c.assignee_id = v_actor."userId" THEN (
        SELECT json_agg(json_build_object('id', d.id, 'sealed', encode(d.text_sealed, 'base64'))
          ORDER BY d.position)
        FROM chart_documents d WHERE d.org_id = c.org_id AND d.chart_id = c.id) END,
      'answered', CASE WHEN c.assignee_id = v_actor."userId" THEN (
        SELECT jsonb_path_query_array(v.findings,
          '$[*] ? (exists (@.acknowledged) || exists (@.overridden))')
        FROM validation_results v WHERE v.org_id = c.org_id AND v.chart_id = c.id) END)
    INTO v_chart
  FROM charts c
  JOIN patients p ON p.org_id = c.org_id AND p.id = c.patient_id
  CROSS JOIN LATERAL (SELECT c.payload #> '{}' AS payload OFFSET 0) unpacked
  WHERE c.org_id = v_actor."orgId" AND c.id = p_chart;
  IF EXISTS (SELECT FROM site_rules r WHERE r.org_id = v_actor."orgId" AND r.state = 'active') THEN
    v_rules := site_rules_of_chart(v_actor."orgId", p_chart);
  END IF;
  RETURN json_build_object('actor', to_json(v_actor), 'chart', v_chart, 'siteRules', v_rules);
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_draft(bytea, timestamptz, interval, boolean, uuid) TO smartcoders_app;
--> statement-breakpoint
-- The second round trip of a save, which answers as before. Most saves are of a draft that differs in one row from
-- the one that is kept: only what differs is written. Planned by index, since a session keeps the plans of its
-- first calls, when a new installation's tables are all but empty.
CREATE OR REPLACE FUNCTION save_chart_codes(
  p_org uuid, p_user uuid, p_chart uuid, p_version integer, p_now timestamptz, p_codes jsonb,
  p_judgement jsonb, p_audit_id uuid, p_audit_text text
)
RETURNS integer
LANGUAGE plpgsql SECURITY INVOKER SET enable_seqscan = off AS $$
DECLARE
  v_version integer;
  v_errors integer := (p_judgement ->> 'errors')::integer;
  v_warnings integer := (p_judgement ->> 'warnings')::integer;
BEGIN
  PERFORM set_config('app.org_id', p_org::text, true);
  UPDATE charts c SET version = c.version + 1, updated_at = p_now,
      code_count = jsonb_array_length(p_codes), error_count = v_errors, warning_count = v_warnings
  WHERE c.org_id = p_org AND c.id = p_chart AND c.version = p_version
    AND c.status IN ('draft', 'returned') AND c.assignee_id = p_user
  RETURNING c.version INTO v_version;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  MERGE INTO chart_codes k
  USING (
    SELECT coalesce(r.kind, o.kind) AS kind, coalesce(r.position, o.position) AS position,
      r.kind IS NULL AS is_gone, r.system, r.code, r.principal, r.poa, r.rationale, r.evidence, r.modifiers
    FROM jsonb_to_recordset(p_codes) AS r (kind text, position integer, system text, code text,
      principal boolean, poa text, rationale text, evidence jsonb, modifiers text[])
    FULL JOIN (SELECT * FROM chart_codes kept WHERE kept.org_id = p_org AND kept.chart_id = p_chart) o
      ON o.kind = r.kind AND o.position = r.position
    WHERE (r.system, r.code, r.principal, r.poa, r.rationale, r.evidence, r.modifiers)
      IS DISTINCT FROM (o.system, o.code, o.principal, o.poa, o.rationale, o.evidence, o.modifiers)
  ) d
  ON k.org_id = p_org AND k.chart_id = p_chart AND k.kind = d.kind AND k.position = d.position
  WHEN MATCHED AND d.is_gone THEN DELETE
  WHEN MATCHED THEN UPDATE SET system = d.system, code = d.code, principal = d.principal, poa = d.poa,
    rationale = d.rationale, evidence = d.evidence, modifiers = d.modifiers
  WHEN NOT MATCHED THEN INSERT
    (org_id, chart_id, kind, position, system, code, principal, poa, rationale, evidence, modifiers)
    VALUES (p_org, p_chart, d.kind, d.position, d.system, d.code, d.principal, d.poa, d.rationale,
      d.evidence, d.modifiers);
  UPDATE validation_results v SET chart_version = v_version, release_id = p_judgement ->> 'releaseId',
    release_note = p_judgement ->> 'releaseNote', findings = p_judgement -> 'findings',
    errors = v_errors, warnings = v_warnings, judged_at = p_now
  WHERE v.org_id = p_org AND v.chart_id = p_chart;
  IF NOT FOUND THEN
    INSERT INTO validation_results
      (org_id, chart_id, chart_version, release_id, release_note, findings, errors, warnings, judged_at)
    VALUES (p_org, p_chart, v_version, p_judgement ->> 'releaseId', p_judgement ->> 'releaseNote',
      p_judgement -> 'findings', v_errors, v_warnings, p_now);
  END IF;
  PERFORM append_audit(p_audit_id, p_audit_text);
  RETURN v_version;
END
$$;
