-- Reading a chart's codes in one round trip: resolves the session, sets the scope, reads. Runs as App,
-- so row-level security holds. The reading of the chart itself is recorded when it is opened.
CREATE FUNCTION open_chart_codes(
  p_session bytea, p_now timestamptz, p_idle interval, p_by_person boolean, p_chart uuid,
  p_read_all text[], p_read_assigned text[], p_read_submitted text[]
)
RETURNS TABLE (
  org_id uuid, user_id uuid, role text, label text, chart jsonb, codes jsonb, judgement jsonb
)
LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  SELECT s.org_id, s.user_id, s.role, s.label INTO org_id, user_id, role, label
    FROM open_session(p_session, p_now, p_idle, p_by_person) s;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM set_config('app.org_id', org_id::text, true);
  SELECT jsonb_build_object('status', c.status, 'version', c.version, 'round', c.round,
      'assigneeId', c.assignee_id, 'serviceDate', c.service_date)
    INTO chart
  FROM charts c
  WHERE c.org_id = open_chart_codes.org_id AND c.id = p_chart
    AND (open_chart_codes.role = ANY (p_read_all)
      OR (open_chart_codes.role = ANY (p_read_assigned) AND c.assignee_id = open_chart_codes.user_id)
      OR (open_chart_codes.role = ANY (p_read_submitted) AND c.round > 0));
  IF chart IS NOT NULL THEN
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'kind', k.kind, 'system', k.system, 'code', k.code, 'principal', k.principal, 'poa', k.poa,
        'rationale', k.rationale, 'evidence', k.evidence, 'modifiers', to_jsonb(k.modifiers))
        ORDER BY k.kind, k.position), '[]'::jsonb)
      INTO codes
    FROM chart_codes k WHERE k.org_id = open_chart_codes.org_id AND k.chart_id = p_chart;
    SELECT jsonb_build_object('findings', v.findings, 'releaseId', v.release_id,
        'releaseNote', v.release_note, 'judgedAt', v.judged_at)
      INTO judgement
    FROM validation_results v WHERE v.org_id = open_chart_codes.org_id AND v.chart_id = p_chart;
  END IF;
  RETURN NEXT;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_chart_codes(bytea, timestamptz, interval, boolean, uuid, text[], text[], text[]) TO smartcoders_app;
--> statement-breakpoint
-- The first round trip of a save: who asks, and what the decision and the engine need to know.
CREATE FUNCTION open_coding(
  p_session bytea, p_now timestamptz, p_idle interval, p_by_person boolean, p_chart uuid
)
RETURNS TABLE (org_id uuid, user_id uuid, role text, label text, chart jsonb)
LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  SELECT s.org_id, s.user_id, s.role, s.label INTO org_id, user_id, role, label
    FROM open_session(p_session, p_now, p_idle, p_by_person) s;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM set_config('app.org_id', org_id::text, true);
  SELECT jsonb_build_object('status', c.status, 'version', c.version, 'assigneeId', c.assignee_id,
      'setting', c.setting, 'serviceDate', c.service_date,
      'encounterStart', c.payload #>> '{encounter,start}', 'reason', c.reason,
      'sex', c.patient_sex, 'ageYears', c.patient_age,
      'birthDate', p.birth_date, 'deathDate', p.death_date,
      'medications', (SELECT jsonb_agg(m #>> '{concept,text}')
        FROM jsonb_array_elements(c.payload -> 'medications') m))
    INTO chart
  FROM charts c
  JOIN patients p ON p.org_id = c.org_id AND p.id = c.patient_id
  WHERE c.org_id = open_coding.org_id AND c.id = p_chart;
  RETURN NEXT;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_coding(bytea, timestamptz, interval, boolean, uuid) TO smartcoders_app;
--> statement-breakpoint
-- The second round trip of a save: replaces the codes, keeps what the engine said of them, counts them
-- on the chart and appends the audit row. Answers the new version, or nothing when the chart has
-- meanwhile another version, status or coder.
CREATE FUNCTION save_chart_codes(
  p_org uuid, p_user uuid, p_chart uuid, p_version integer, p_now timestamptz, p_codes jsonb,
  p_judgement jsonb, p_audit_id uuid, p_audit_text text
)
RETURNS integer
LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
  v_version integer;
BEGIN
  PERFORM set_config('app.org_id', p_org::text, true);
  UPDATE charts c SET version = c.version + 1, updated_at = p_now,
      code_count = jsonb_array_length(p_codes),
      error_count = (p_judgement ->> 'errors')::integer,
      warning_count = (p_judgement ->> 'warnings')::integer
  WHERE c.org_id = p_org AND c.id = p_chart AND c.version = p_version
    AND c.status IN ('draft', 'returned') AND c.assignee_id = p_user
  RETURNING c.version INTO v_version;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  DELETE FROM chart_codes k WHERE k.org_id = p_org AND k.chart_id = p_chart;
  INSERT INTO chart_codes
    (org_id, chart_id, kind, position, system, code, principal, poa, rationale, evidence, modifiers)
  SELECT p_org, p_chart, r.kind, r.position, r.system, r.code, r.principal, r.poa, r.rationale,
    r.evidence, r.modifiers
  FROM jsonb_to_recordset(p_codes) AS r (kind text, position integer, system text, code text,
    principal boolean, poa text, rationale text, evidence jsonb, modifiers text[]);
  INSERT INTO validation_results
    (org_id, chart_id, chart_version, release_id, release_note, findings, errors, warnings, judged_at)
  VALUES (p_org, p_chart, v_version, p_judgement ->> 'releaseId', p_judgement ->> 'releaseNote',
    p_judgement -> 'findings', (p_judgement ->> 'errors')::integer,
    (p_judgement ->> 'warnings')::integer, p_now)
  ON CONFLICT (org_id, chart_id) DO UPDATE SET chart_version = excluded.chart_version,
    release_id = excluded.release_id, release_note = excluded.release_note,
    findings = excluded.findings, errors = excluded.errors, warnings = excluded.warnings,
    judged_at = excluded.judged_at;
  PERFORM append_audit(p_audit_id, p_audit_text);
  RETURN v_version;
END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION save_chart_codes(uuid, uuid, uuid, integer, timestamptz, jsonb, jsonb, uuid, text) TO smartcoders_app;
