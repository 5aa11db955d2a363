-- The first round trip of a save also reads what the engine judges by besides the codes: the chart's notes,
-- still sealed, and the answers given to earlier findings. Both only for the coder who has the chart, since
-- nobody else can save it.
CREATE OR REPLACE FUNCTION open_coding(
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
        FROM jsonb_array_elements(c.payload -> 'medications') m),
      'sealedNotes', CASE WHEN c.assignee_id = open_coding.user_id THEN (
        SELECT jsonb_agg(jsonb_build_object('id', d.id, 'sealed', encode(d.text_sealed, 'base64'))
          ORDER BY d.position)
        FROM chart_documents d WHERE d.org_id = c.org_id AND d.chart_id = c.id) END,
      'answered', CASE WHEN c.assignee_id = open_coding.user_id THEN (
        SELECT jsonb_agg(f.finding)
        FROM validation_results v, jsonb_array_elements(v.findings) AS f (finding)
        WHERE v.org_id = c.org_id AND v.chart_id = c.id
          AND (f.finding ? 'acknowledged' OR f.finding ? 'overridden')) END)
    INTO chart
  FROM charts c
  JOIN patients p ON p.org_id = c.org_id AND p.id = c.patient_id
  WHERE c.org_id = open_coding.org_id AND c.id = p_chart;
  RETURN NEXT;
END
$$;
