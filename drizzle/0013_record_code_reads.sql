-- Who reads a chart's codes alone is recorded as well, in the same round trip. Without `p_access` the
-- reading belongs to an opening that the same request records.
DROP FUNCTION open_chart_codes(bytea, timestamptz, interval, boolean, uuid, text[], text[], text[]);
--> statement-breakpoint
CREATE FUNCTION open_chart_codes(
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
GRANT EXECUTE ON FUNCTION open_chart_codes(bytea, timestamptz, interval, boolean, uuid, uuid, text[], text[], text[]) TO smartcoders_app;
