import { notFound, ServiceError, staleVersion, unauthorized } from '@/core/errors'
import { auditRow } from '@/features/audit-log'
import { openNotes } from '@/features/charts'
import { authorize } from '@/server/authorize'
import type { RequestContext } from '@/server/context'
import type { Judgement, SavedCodes, SaveCodesInput } from '../contract/chart-codes'
import { noSiteRules } from '../contract/site-rules'
import type { StoredJudgement } from '../contract/stored-judgement'
import {
  openDraft,
  saveChartCodes,
  type OpenedCodingRow,
  type OpenedDraft,
} from '../queries/save-codes'
import { answerFindings, answerOf, refusedAnswers } from '../rules/answer-findings'
import { codeRows } from '../rules/code-rows'
import { countAnswers, countFindings } from '../rules/count-findings'
import { decideEdit } from '../rules/decide-edit'
import { judgeCodes } from '../rules/judge-codes'
import { chosenRelease } from './chosen-release'
import { refuseEdit } from './refuse-edit'

/**
 * The chart's codes are those of the input, judged, with the answers that hold, in two round trips. Findings
 * never refuse a save; a chart that is not the caller's, not editable or newer than the caller saw does, and
 * so does an answer to what was not found or cannot be answered (VALIDATION_FAILED, at its place).
 */
export async function saveCodes(ctx: RequestContext, input: SaveCodesInput): Promise<SavedCodes> {
  const opened = await openChartDraft(ctx, input.chartId)
  const { actor } = opened
  authorize(actor, 'coding.edit')
  const chart = editableChart(opened, input)
  const judgement = answered(input, chart, await judge(ctx, opened, { ...input, chart }))
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

async function openChartDraft(ctx: RequestContext, chartId: string): Promise<OpenedDraft> {
  const { sessionHash, byPerson } = ctx
  if (!sessionHash) throw unauthorized()
  const opened = await openDraft(ctx, {
    sessionHash,
    now: ctx.clock(),
    idleMinutes: ctx.env.SESSION_IDLE_MINUTES,
    byPerson,
    chartId,
  })
  if (!opened) throw unauthorized()
  return opened
}

function editableChart({ chart, actor }: OpenedDraft, input: SaveCodesInput) {
  if (!chart) throw notFound('chart')
  const decision = decideEdit(chart, { userId: actor.userId, version: input.version })
  if (!decision.ok) throw refuseEdit(decision.reason)
  return chart
}

/** Judges the codes as they were typed, so that findings quote them. */
async function judge(
  ctx: RequestContext,
  { actor, siteRules }: OpenedDraft,
  { chart, ...input }: SaveCodesInput & { readonly chart: OpenedCodingRow },
): Promise<Judgement> {
  const typed = codeRows(input).map((row) => {
    const diagnosis = row.kind === 'diagnosis' ? input.diagnoses[row.position - 1] : undefined
    return diagnosis ? { ...row, code: diagnosis.code } : row
  })
  const notes = openNotes(ctx, actor.orgId, chart.sealedNotes ?? [])
  return judgeCodes(
    { ...chart, notes, siteRules: siteRules ?? noSiteRules },
    typed,
    await chosenRelease(ctx, chart.serviceDate),
  )
}

/** Puts the coder's answers on the findings; without any in the input those of the last save stay. */
function answered(
  { answers }: SaveCodesInput,
  chart: OpenedCodingRow,
  judgement: Judgement,
): StoredJudgement {
  const taken = (chart.answered ?? []).flatMap((finding) => answerOf(finding) ?? [])
  const details = refusedAnswers(judgement.findings, answers ?? [], taken)
  if (details.length > 0) {
    const message = 'An answer does not fit what was found in these codes. Nothing was saved.'
    throw new ServiceError('VALIDATION_FAILED', message, { details })
  }
  const findings = answerFindings(judgement.findings, answers ?? taken)
  return { ...judgement, findings, ...countFindings(findings) }
}

function auditOf(input: SaveCodesInput, { findings, errors, warnings }: StoredJudgement) {
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
      ...countAnswers(findings),
    },
  }
}
