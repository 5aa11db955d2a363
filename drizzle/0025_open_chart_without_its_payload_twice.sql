-- Opening a chart makes JSON of what it shows alone: made of the whole row, its payload was unpacked and copied
-- for nothing, an eighth of what the database did. Everything else stays as it was.
CREATE OR REPLACE FUNCTION open_chart(
  p_session bytea, p_now timestamptz, p_idle interval, p_by_person boolean, p_chart uuid, p_access uuid,
  p_read_all text[], p_read_assigned text[], p_read_submitted text[]
)
RETURNS TABLE (
  org_id uuid, user_id uuid, role text, label text,
  chart jsonb, payload jsonb, patient_id uuid, birth_date text, death_date text,
  identifiers_sealed bytea, documents jsonb
)
LANGUAGE plpgsql SECURITY INVOKER AS $$
BEGIN
  SELECT s.org_id, s.user_id, s.role, s.label INTO org_id, user_id, role, label
    FROM open_session(p_session, p_now, p_idle, p_by_person) s;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM set_config('app.org_id', org_id::text, true);
  SELECT to_jsonb(shown), c.payload, c.patient_id,
      p.birth_date::text, p.death_date::text, p.identifiers_sealed
    INTO chart, payload, patient_id, birth_date, death_date, identifiers_sealed
  FROM charts c
  JOIN patients p ON p.org_id = c.org_id AND p.id = c.patient_id
  CROSS JOIN LATERAL (
      SELECT c.id, c.number, c.status, c.version, c.round, c.setting, c.encounter_class, c.encounter_type,
        c.reason, c.specialty, c.difficulty, c.priority, c.priority_reason, c.provider_label, c.started_at,
        c.ended_at, c.service_date, c.patient_age, c.patient_sex, c.assignee_id, c.assignee_label,
        c.submitted_at, c.returned_at, c.completed_at, c.updated_at, c.source_version, c.latest_source_version
  ) shown
  WHERE c.org_id = open_chart.org_id AND c.id = p_chart
    AND (open_chart.role = ANY (p_read_all)
      OR (open_chart.role = ANY (p_read_assigned) AND c.assignee_id = open_chart.user_id)
      OR (open_chart.role = ANY (p_read_submitted) AND c.round > 0));
  INSERT INTO access_log (org_id, id, at, actor_id, actor_label, action, subject_id, row_count)
  VALUES (open_chart.org_id, p_access, p_now, open_chart.user_id, open_chart.label,
    CASE WHEN chart IS NULL THEN 'chart.refused' ELSE 'chart.opened' END, p_chart,
    CASE WHEN chart IS NULL THEN 0 ELSE 1 END);
  IF chart IS NOT NULL THEN
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', d.id, 'title', d.title, 'kind', d.kind, 'authoredAt', d.authored_at,
        'authorLabel', d.author_label,
        'sealed', encode(d.text_sealed, 'base64')) ORDER BY d.position), '[]'::jsonb)
      INTO documents
    FROM chart_documents d WHERE d.org_id = open_chart.org_id AND d.chart_id = p_chart;
  END IF;
  RETURN NEXT;
END
$$;
