-- Whether it was said which passages a code rests on. Of the rows saved until now nobody knows, nor of
-- those that the release before saves: it writes no such field.
ALTER TABLE "chart_codes" ADD COLUMN "evidence_recorded" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION open_chart_codes(
  p_session bytea, p_now timestamptz, p_idle interval, p_by_person boolean, p_chart uuid, p_access uuid,
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
  IF p_access IS NOT NULL THEN
    INSERT INTO access_log (org_id, id, at, actor_id, actor_label, action, subject_id, row_count)
    VALUES (open_chart_codes.org_id, p_access, p_now, open_chart_codes.user_id, open_chart_codes.label,
      CASE WHEN chart IS NULL THEN 'chart.refused' ELSE 'codes.opened' END, p_chart,
      CASE WHEN chart IS NULL THEN 0 ELSE 1 END);
  END IF;
  IF chart IS NOT NULL THEN
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'kind', k.kind, 'system', k.system, 'code', k.code, 'principal', k.principal, 'poa', k.poa,
        'rationale', k.rationale, 'evidence', k.evidence, 'evidenceRecorded', k.evidence_recorded,
        'modifiers', to_jsonb(k.modifiers))
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
      r.kind IS NULL AS is_gone, r.system, r.code, r.principal, r.poa, r.rationale, r.evidence,
      coalesce(r."evidenceRecorded", false) AS evidence_recorded, r.modifiers
    FROM jsonb_to_recordset(p_codes) AS r (kind text, position integer, system text, code text,
      principal boolean, poa text, rationale text, evidence jsonb, "evidenceRecorded" boolean,
      modifiers text[])
    FULL JOIN (SELECT * FROM chart_codes kept WHERE kept.org_id = p_org AND kept.chart_id = p_chart) o
      ON o.kind = r.kind AND o.position = r.position
    WHERE (r.system, r.code, r.principal, r.poa, r.rationale, r.evidence,
        coalesce(r."evidenceRecorded", false), r.modifiers)
      IS DISTINCT FROM (o.system, o.code, o.principal, o.poa, o.rationale, o.evidence,
        o.evidence_recorded, o.modifiers)
  ) d
  ON k.org_id = p_org AND k.chart_id = p_chart AND k.kind = d.kind AND k.position = d.position
  WHEN MATCHED AND d.is_gone THEN DELETE
  WHEN MATCHED THEN UPDATE SET system = d.system, code = d.code, principal = d.principal, poa = d.poa,
    rationale = d.rationale, evidence = d.evidence, evidence_recorded = d.evidence_recorded,
    modifiers = d.modifiers
  WHEN NOT MATCHED THEN INSERT
    (org_id, chart_id, kind, position, system, code, principal, poa, rationale, evidence,
      evidence_recorded, modifiers)
    VALUES (p_org, p_chart, d.kind, d.position, d.system, d.code, d.principal, d.poa, d.rationale,
      d.evidence, d.evidence_recorded, d.modifiers);
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
