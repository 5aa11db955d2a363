import type { Actor } from '@/core/actor'
import type { Pool } from '@/server/db'
import { callStatement } from '@/server/transaction'
import type { JudgedFinding } from '../contract/answers'
import type { ChartCodes } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import type { SiteRulesOfChart } from '../contract/site-rules'
import type { StoredJudgement } from '../contract/stored-judgement'
import type { SessionCall } from './session-call'

/** What deciding on a save and judging its codes takes. Days are `YYYY-MM-DD`. */
export interface CodingChartRow {
  readonly status: ChartCodes['status']
  readonly version: number
  readonly assigneeId: string | null
  readonly setting: 'inpatient' | 'outpatient' | 'professional'
  readonly serviceDate: string
  readonly encounterStart: string | null
  readonly reason: string | null
  readonly sex: string
  readonly ageYears: number | null
  readonly birthDate: string | null
  readonly deathDate: string | null
  readonly medications: readonly (string | null)[] | null
}

/** A stored note of the chart: its text stays sealed until the engine reads it. */
export interface SealedNoteRow {
  readonly id: string
  /** The envelope in base64. */
  readonly sealed: string
}

/** With what only the chart's coder needs; nothing of it where the session is not theirs. */
export interface OpenedCodingRow extends CodingChartRow {
  readonly sealedNotes: readonly SealedNoteRow[] | null
  /** The findings of the last save that were answered. */
  readonly answered: readonly JudgedFinding[] | null
}

/** What `open_draft` answers; `chart` is null where the organization has none of that id. */
export interface OpenedDraft {
  readonly actor: Actor
  readonly chart: OpenedCodingRow | null
  /** What the organization's own rules take; null where it has no active one. */
  readonly siteRules: SiteRulesOfChart | null
}

interface Asking {
  readonly pools: { readonly app: Pool }
}

/** First round trip of a save: resolves the session and reads the chart; nothing without a live session. */
export async function openDraft(
  ctx: Asking,
  { sessionHash, now, idleMinutes, byPerson, chartId }: SessionCall,
): Promise<OpenedDraft | undefined> {
  const [row] = await callStatement<{ draft: OpenedDraft | null }>(
    ctx,
    (sql) => sql`
      select open_draft(${sessionHash}, ${now.toISOString()}, make_interval(mins => ${idleMinutes}),
        ${byPerson}, ${chartId}) as draft`,
  )
  return row?.draft ?? undefined
}

export interface CodesToSave {
  readonly orgId: string
  readonly userId: string
  readonly chartId: string
  readonly version: number
  readonly now: Date
  readonly codes: readonly CodeRow[]
  readonly judgement: StoredJudgement
  readonly audit: { readonly id: string; readonly text: string }
}

/**
 * Second round trip of a save: replaces the codes with what the engine says of them and appends the
 * audit row. Undefined, and nothing written, when the chart's version, status or coder is another by now.
 */
export async function saveChartCodes(ctx: Asking, save: CodesToSave): Promise<number | undefined> {
  const { orgId, userId, chartId, version, now, codes, judgement, audit } = save
  const [row] = await callStatement<{ version: number | null }>(
    ctx,
    (sql) => sql`
      select save_chart_codes(${orgId}, ${userId}, ${chartId}, ${version}, ${now.toISOString()},
        ${JSON.stringify(codes)}::jsonb, ${JSON.stringify(judgement)}::jsonb, ${audit.id},
        ${audit.text}) as version`,
  )
  return row?.version ?? undefined
}
