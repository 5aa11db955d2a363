import type { Tx } from '@/server/db'
import type { SubmittedCode } from '../../contract/chart-codes'
import type { CodingChartRow, SealedNoteRow } from '../save-codes'

/** A submitted chart as it was handed over last. Days are `YYYY-MM-DD`. */
export interface PastChart extends Omit<CodingChartRow, 'status' | 'version' | 'assigneeId'> {
  readonly chartId: string
  readonly number: number
  readonly specialty: string
  readonly coderLabel: string
  readonly codes: readonly SubmittedCode[]
  /** In reading order; null where they were not asked for, or there is none. */
  readonly sealedNotes: readonly SealedNoteRow[] | null
}

interface PastCharts {
  readonly limit: number
  /** Whether the rule looks at what only the charts' payload has, which is long to read. */
  readonly withPayload: boolean
  /** Whether the rule looks into the notes. */
  readonly withNotes: boolean
}

const batchRows = 100

/** The last submitted charts, newest first, a batch at a time. */
export function pastCharts(
  tx: Tx,
  { limit, withPayload, withNotes }: PastCharts,
): AsyncIterable<readonly PastChart[]> {
  const medications = withPayload
    ? tx.sql`(select jsonb_agg(m #>> '{concept,text}')
        from jsonb_array_elements(c.payload -> 'medications') m)`
    : tx.sql`null::jsonb`
  const start = withPayload ? tx.sql`c.payload #>> '{encounter,start}'` : tx.sql`null::text`
  const notes = withNotes
    ? tx.sql`(select jsonb_agg(jsonb_build_object('id', d.id, 'sealed', encode(d.text_sealed, 'base64'))
          order by d.position)
        from chart_documents d where d.org_id = c.org_id and d.chart_id = c.id)`
    : tx.sql`null::jsonb`
  return tx.sql<PastChart[]>`
    select s.chart_id as "chartId", c.number, c.specialty, s.coder_label as "coderLabel", s.codes,
      c.setting, c.service_date::text as "serviceDate", ${start} as "encounterStart", c.reason,
      c.patient_sex as sex, c.patient_age as "ageYears", p.birth_date::text as "birthDate",
      p.death_date::text as "deathDate", ${medications} as medications,
      ${notes} as "sealedNotes"
    from code_submissions s
    join charts c on c.org_id = s.org_id and c.id = s.chart_id and c.round = s.round
    join patients p on p.org_id = c.org_id and p.id = c.patient_id
    where s.org_id = ${tx.orgId}
    order by s.submitted_at desc, s.id desc
    limit ${limit}`.cursor(batchRows)
}
