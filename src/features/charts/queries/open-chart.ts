import type { Pool } from '@/server/db'
import { callStatement } from '@/server/transaction'
import type { ChartPayload } from '../contract/chart-payload'
import type { ChartStatus } from '../contract/queue'
import type { ChartFacts } from '../contract/chart-view'

/** A chart's row as JSON; timestamps as PostgreSQL writes them. */
export interface OpenedChartRow {
  readonly id: string
  readonly number: number
  readonly status: ChartStatus
  readonly version: number
  readonly round: number
  readonly setting: ChartFacts['setting']
  readonly encounter_class: string
  readonly encounter_type: string
  readonly reason: string | null
  readonly specialty: string
  readonly difficulty: string
  readonly priority: number
  readonly priority_reason: string
  readonly provider_label: string | null
  readonly started_at: string
  readonly ended_at: string | null
  readonly service_date: string
  readonly patient_age: number | null
  readonly patient_sex: string
  readonly assignee_id: string | null
  readonly assignee_label: string | null
  readonly submitted_at: string | null
  readonly returned_at: string | null
  readonly completed_at: string | null
  readonly updated_at: string
  readonly source_version: number
  readonly latest_source_version: number
}

/** A document as stored: `sealed` is the envelope in base64. */
export interface OpenedDocumentRow {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly authoredAt: string | null
  readonly authorLabel: string | null
  readonly sealed: string
}

interface FoundRow {
  readonly org_id: string
  readonly role: string
  readonly chart: OpenedChartRow
  readonly payload: ChartPayload
  readonly patient_id: string
  readonly birth_date: string | null
  readonly death_date: string | null
  readonly identifiers_sealed: Buffer
  readonly documents: readonly OpenedDocumentRow[]
}

/** What `open_chart` returns; without a chart where there is none that the session may read. */
export type OpenChartRow = FoundRow | (Pick<FoundRow, 'org_id' | 'role'> & { readonly chart: null })

interface Opening {
  readonly sessionHash: Buffer
  readonly now: Date
  readonly idleMinutes: number
  readonly byPerson: boolean
  readonly chartId: string
  readonly accessId: string
  /** The roles that may read every chart, those assigned to them, those submitted at least once. */
  readonly readers: Readonly<Record<'all' | 'assigned' | 'submitted', readonly string[]>>
}

/** Resolves the session, reads the chart and records the read in one round trip; nothing without a live session. */
export async function openChartRow(
  ctx: { readonly pools: { readonly app: Pool } },
  opening: Opening,
): Promise<OpenChartRow | undefined> {
  const { sessionHash, now, idleMinutes, byPerson, chartId, accessId, readers } = opening
  const [row] = await callStatement<OpenChartRow>(
    ctx,
    (sql) => sql`
      select org_id, role, chart, payload, patient_id, birth_date, death_date, identifiers_sealed, documents
      from open_chart(${sessionHash}, ${now.toISOString()}, make_interval(mins => ${idleMinutes}),
        ${byPerson}, ${chartId}, ${accessId}, ${[...readers.all]}::text[],
        ${[...readers.assigned]}::text[], ${[...readers.submitted]}::text[])`,
  )
  return row
}
