import { notFound, ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import type { SubmitChartInput, SubmittedChart } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import { chartSubmitted } from '../contract/messages'
import type { StoredJudgement } from '../contract/stored-judgement'
import {
  insertSubmission,
  listCodeRows,
  lockChart,
  markSubmitted,
  saveJudgement,
  type LockedChart,
  type Submission,
} from '../queries/submit-chart'
import { decideEdit } from '../rules/decide-edit'
import { blockingDetails, decideSubmit, type SubmitRefusal } from '../rules/decide-submit'
import { judgeCodes } from '../rules/judge-codes'
import { submittedCodes } from '../rules/submitted-codes'
import { chosenRelease } from './chosen-release'
import { refuseEdit } from './refuse-edit'

/** The codes as saved are handed over as the next round, and the chart waits for its audit. */
export async function submitChart(
  ctx: ActorContext,
  input: SubmitChartInput,
): Promise<SubmittedChart> {
  authorize(ctx.actor, 'coding.submit')
  return withOrgScope(ctx, async (tx) => {
    const chart = await lockEditable(ctx, tx, input)
    const codes = await listCodeRows(tx, input.chartId)
    const submission = await compose(ctx, chart, { chartId: input.chartId, codes })
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
}

/** Judges the draft anew, since the code sets may have changed since it was saved. */
async function compose(
  ctx: ActorContext,
  chart: LockedChart,
  { chartId, codes }: SavedDraft,
): Promise<Submission> {
  const chosen = await chosenRelease(ctx, chart.serviceDate)
  const judgement = judgeCodes(chart, codes, chosen)
  const decision = decideSubmit(codes, judgement.findings)
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

function refuseSubmit(reason: SubmitRefusal, { findings, errors }: StoredJudgement): ServiceError {
  const details = blockingDetails(findings)
  const message =
    reason === 'no_diagnosis'
      ? 'This chart has no diagnosis yet. Add at least one code, then submit.'
      : `${errors === 1 ? 'One error blocks' : `${errors} errors block`} this submission. Mend the marked rows, then submit again.`
  return new ServiceError('INVALID_STATE', message, { details })
}

async function announce(ctx: ActorContext, tx: Tx, submission: Submission): Promise<void> {
  const { id: submissionId, chartId, round, codes, judgement } = submission
  await sendMessage(ctx, tx, { type: chartSubmitted, payload: { chartId, submissionId, round } })
  await recordAudit(ctx, tx, {
    action: 'chart.submitted',
    subjectType: 'chart',
    subjectId: chartId,
    changed: ['status', 'round', 'submittedAt'],
    detail: { submissionId, round, codes: codes.length, warnings: judgement.warnings },
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
