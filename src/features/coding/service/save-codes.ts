import type { Actor } from '@/core/actor'
import { notFound, staleVersion, unauthorized } from '@/core/errors'
import { auditRow } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { RequestContext } from '@/server/context'
import type { SavedCodes, SaveCodesInput } from '../contract/chart-codes'
import type { StoredJudgement } from '../contract/stored-judgement'
import {
  openCodingRow,
  saveChartCodes,
  type CodingChartRow,
  type OpenCodingRow,
} from '../queries/save-codes'
import { codeRows } from '../rules/code-rows'
import { decideEdit } from '../rules/decide-edit'
import { judgeCodes } from '../rules/judge-codes'
import { chosenRelease } from './chosen-release'
import { refuseEdit } from './refuse-edit'

/**
 * The chart's codes are those of the input, judged, in two round trips. Findings never refuse a save;
 * a chart that is not the caller's, not editable or newer than the caller saw does.
 */
export async function saveCodes(ctx: RequestContext, input: SaveCodesInput): Promise<SavedCodes> {
  const opened = await openCoding(ctx, input.chartId)
  const actor = actorOf(opened)
  authorize(actor, 'coding.edit')
  const chart = editableChart(opened, input)
  const judgement = await judge(ctx, chart, input)
  const now = ctx.clock()
  const version = await saveChartCodes(ctx, {
    orgId: actor.orgId,
    userId: actor.userId,
    chartId: input.chartId,
    version: input.version,
    now,
    codes: codeRows(input),
    judgement,
    audit: auditRow({ ...ctx, actor }, auditOf(input, judgement)),
  })
  if (version === undefined) throw staleVersion('chart')
  const { findings, releaseId, releaseNote } = judgement
  return { version, savedAt: now.toISOString(), findings, releaseId, releaseNote }
}

async function openCoding(ctx: RequestContext, chartId: string): Promise<OpenCodingRow> {
  const { sessionHash, byPerson } = ctx
  if (!sessionHash) throw unauthorized()
  const row = await openCodingRow(ctx, {
    sessionHash,
    now: ctx.clock(),
    idleMinutes: ctx.env.SESSION_IDLE_MINUTES,
    byPerson,
    chartId,
  })
  if (!row) throw unauthorized()
  return row
}

function actorOf(row: OpenCodingRow): Actor {
  return { orgId: row.org_id, userId: row.user_id, role: row.role, label: row.label }
}

function editableChart({ chart, user_id: userId }: OpenCodingRow, input: SaveCodesInput) {
  if (!chart) throw notFound('chart')
  const decision = decideEdit(chart, { userId, version: input.version })
  if (!decision.ok) throw refuseEdit(decision.reason)
  return chart
}

/** Judges the codes as they were typed, so that findings quote them. */
async function judge(
  ctx: RequestContext,
  chart: CodingChartRow,
  input: SaveCodesInput,
): Promise<StoredJudgement> {
  const typed = codeRows(input).map((row) => {
    const diagnosis = row.kind === 'diagnosis' ? input.diagnoses[row.position - 1] : undefined
    return diagnosis ? { ...row, code: diagnosis.code } : row
  })
  return judgeCodes(chart, typed, await chosenRelease(ctx, chart.serviceDate))
}

function auditOf(input: SaveCodesInput, { errors, warnings }: StoredJudgement) {
  return {
    action: 'codes.saved',
    subjectType: 'chart',
    subjectId: input.chartId,
    changed: ['diagnoses', 'procedures'],
    detail: {
      fromVersion: input.version,
      diagnoses: input.diagnoses.length,
      procedures: input.procedures.length,
      errors,
      warnings,
    },
  }
}
