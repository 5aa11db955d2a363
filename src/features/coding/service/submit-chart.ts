import { notFound, ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { openNotes, type SealedNote } from '@/features/charts'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import type { FindingAnswer } from '../contract/answers'
import type { SubmitChartInput, SubmittedChart } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import { chartSubmitted } from '../contract/messages'
import type { SiteRulesOfChart } from '../contract/site-rules'
import type { StoredJudgement } from '../contract/stored-judgement'
import {
  findSiteRulesOf,
  insertSubmission,
  listCodeRows,
  listSavedFindings,
  listSealedNotes,
  lockChart,
  markSubmitted,
  saveJudgement,
  type LockedChart,
  type Submission,
} from '../queries/submit-chart'
import { answerFindings, answerOf } from '../rules/answer-findings'
import { countAnswers, countFindings } from '../rules/count-findings'
import { decideEdit } from '../rules/decide-edit'
import {
  blockingDetails,
  decideSubmit,
  warningDetails,
  type SubmitRefusal,
} from '../rules/decide-submit'
import { judgeCodes } from '../rules/judge-codes'
import { submittedCodes } from '../rules/submitted-codes'
import { chosenRelease } from './chosen-release'
import { refuseEdit } from './refuse-edit'

/**
 * The codes as saved are handed over as the next round with the answers to their findings, and the chart
 * waits for its audit. Errors refuse it (INVALID_STATE); warnings that nobody has acknowledged do as well
 * (VALIDATION_FAILED), each named in the details.
 */
export async function submitChart(
  ctx: ActorContext,
  input: SubmitChartInput,
): Promise<SubmittedChart> {
  authorize(ctx.actor, 'coding.submit')
  return withOrgScope(ctx, async (tx) => {
    const chart = await lockEditable(ctx, tx, input)
    const submission = await compose(ctx, chart, await loadDraft(tx, input.chartId))
    await insertSubmission(tx, submission)
    const version = await markSubmitted(tx, submission)
    await saveJudgement(tx, submission, version)
    await announce(ctx, tx, submission)
    return submitted(submission, version)
  })
}

async function lockEditable(ctx: ActorContext, tx: Tx, input: SubmitChartInput) {
  const chart = await lockChart(tx, input.chartId)
  if (!chart) throw notFound('chart')
  const decision = decideEdit(chart, { userId: ctx.actor.userId, version: input.version })
  if (!decision.ok) throw refuseEdit(decision.reason)
  return chart
}

interface SavedDraft {
  readonly chartId: string
  readonly codes: readonly CodeRow[]
  readonly sealedNotes: readonly SealedNote[]
  readonly answers: readonly FindingAnswer[]
  readonly siteRules: SiteRulesOfChart
}

async function loadDraft(tx: Tx, chartId: string): Promise<SavedDraft> {
  const [findings, codes, sealedNotes, siteRules] = await Promise.all([
    listSavedFindings(tx, chartId),
    listCodeRows(tx, chartId),
    listSealedNotes(tx, chartId),
    findSiteRulesOf(tx, chartId),
  ])
  const answers = findings.flatMap((finding) => answerOf(finding) ?? [])
  return { chartId, codes, sealedNotes, answers, siteRules }
}

/** Judges the draft anew, since the code sets may have changed since it was saved. */
async function compose(
  ctx: ActorContext,
  chart: LockedChart,
  { chartId, codes, sealedNotes, answers, siteRules }: SavedDraft,
): Promise<Submission> {
  const chosen = await chosenRelease(ctx, chart.serviceDate)
  const notes = openNotes(ctx, ctx.actor.orgId, sealedNotes)
  const judged = judgeCodes({ ...chart, notes, siteRules }, codes, chosen)
  const findings = answerFindings(judged.findings, answers)
  const judgement = { ...judged, findings, ...countFindings(findings) }
  const decision = decideSubmit(codes, findings)
  if (!decision.ok) throw refuseSubmit(decision.reason, judgement)
  return {
    id: ctx.newId(),
    chartId,
    round: chart.round + 1,
    coderId: ctx.actor.userId,
    coderLabel: ctx.actor.label,
    codes: submittedCodes(codes, chosen.release),
    judgement,
    submittedAt: ctx.clock(),
  }
}

function refuseSubmit(reason: SubmitRefusal, judgement: StoredJudgement): ServiceError {
  const { findings, errors, warnings } = judgement
  if (reason === 'unacknowledged') {
    const message = `${warnings === 1 ? 'One warning waits' : `${warnings} warnings wait`} to be acknowledged. Mend the codes, or save a reason for each as its answer, then submit again.`
    return new ServiceError('VALIDATION_FAILED', message, { details: warningDetails(findings) })
  }
  const message =
    reason === 'no_diagnosis'
      ? 'This chart has no diagnosis yet. Add at least one code, then submit.'
      : `${errors === 1 ? 'One error blocks' : `${errors} errors block`} this submission. Mend the marked rows, then submit again.`
  return new ServiceError('INVALID_STATE', message, { details: blockingDetails(findings) })
}

async function announce(ctx: ActorContext, tx: Tx, submission: Submission): Promise<void> {
  const { id: submissionId, chartId, round, codes, judgement } = submission
  await sendMessage(ctx, tx, { type: chartSubmitted, payload: { chartId, submissionId, round } })
  await recordAudit(ctx, tx, {
    action: 'chart.submitted',
    subjectType: 'chart',
    subjectId: chartId,
    changed: ['status', 'round', 'submittedAt'],
    detail: { submissionId, round, codes: codes.length, ...countAnswers(judgement.findings) },
  })
}

function submitted(submission: Submission, version: number): SubmittedChart {
  const { id, chartId, round, codes, judgement, submittedAt } = submission
  return {
    chartId,
    submissionId: id,
    round,
    version,
    status: 'pending_audit',
    submittedAt: submittedAt.toISOString(),
    findings: judgement.findings,
    codesWithoutRationale: codes.filter(({ rationale }) => rationale === '').length,
  }
}
