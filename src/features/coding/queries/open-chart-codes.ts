import type { Pool } from '@/server/db'
import { callStatement } from '@/server/transaction'
import type { ChartCodes, Judgement } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import type { SessionActor, SessionCall } from './session-call'

interface OpenedChart {
  readonly status: ChartCodes['status']
  readonly version: number
  readonly round: number
  readonly assigneeId: string | null
  readonly serviceDate: string
}

/** What `open_chart_codes` answers for a chart that the session may read. */
export interface OpenedCodes extends SessionActor {
  readonly chart: OpenedChart
  /** Diagnoses first, each kind in the coder's order. */
  readonly codes: readonly Omit<CodeRow, 'position'>[]
  /** Null on a chart that was never saved. */
  readonly judgement: (Judgement & { readonly judgedAt: string }) | null
}

/** Without a chart where there is none that the session may read. */
export type OpenChartCodesRow = OpenedCodes | (SessionActor & { readonly chart: null })

interface Opening extends SessionCall {
  /** The id of the record of this reading; null where the request records the opening of the chart. */
  readonly accessId: string | null
  /** The roles that may read every chart, those assigned to them, those submitted at least once. */
  readonly readers: Readonly<Record<'all' | 'assigned' | 'submitted', readonly string[]>>
}

/** Resolves the session, reads the codes and records it in one round trip; nothing without a live session. */
export async function openChartCodesRow(
  ctx: { readonly pools: { readonly app: Pool } },
  opening: Opening,
): Promise<OpenChartCodesRow | undefined> {
  const { sessionHash, now, idleMinutes, byPerson, chartId, accessId, readers } = opening
  const [row] = await callStatement<OpenChartCodesRow>(
    ctx,
    (sql) => sql`
      select org_id, user_id, role, label, chart, codes, judgement
      from open_chart_codes(${sessionHash}, ${now.toISOString()},
        make_interval(mins => ${idleMinutes}), ${byPerson}, ${chartId}, ${accessId},
        ${[...readers.all]}::text[], ${[...readers.assigned]}::text[],
        ${[...readers.submitted]}::text[])`,
  )
  return row
}
