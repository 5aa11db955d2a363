-- Opening a chart also tells the patient's days of birth and death, and a refresh that no person
-- asked for does not extend the session. Everything else stays as it was.
DROP FUNCTION open_chart(bytea, timestamptz, interval, uuid, uuid, text[], text[], text[]);
--> statement-breakpoint
CREATE FUNCTION open_chart(
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
  SELECT to_jsonb(c) - 'payload' - 'content_hash' - 'source_key', c.payload, c.patient_id,
      p.birth_date::text, p.death_date::text, p.identifiers_sealed
    INTO chart, payload, patient_id, birth_date, death_date, identifiers_sealed
  FROM charts c
  JOIN patients p ON p.org_id = c.org_id AND p.id = c.patient_id
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
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_chart(bytea, timestamptz, interval, boolean, uuid, uuid, text[], text[], text[]) TO smartcoders_app;
