import { notFound } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { completeReview } from '@/features/charts'
import { openReleaseLibrary } from '@/features/code-sets'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { DecidedAudit, DecideInput } from '../contract/audits'
import { lockAudit, type AuditWithChart } from '../queries/audits'
import { judgeDecision } from '../rules/judge-decision'
import { mayDecide } from '../rules/may-decide'
import { invalidDecision, refusalError } from './refusal-error'
import { tellCoder } from './tell-coder'
import { writeDecision, type Decided } from './write-decision'

const chartStatusOf = { approve: 'completed', return: 'returned' } as const
const auditStatusOfDecision = { approve: 'approved', return: 'returned' } as const

/**
 * The audit is decided with its findings, feedback, reference and scores, the chart leaves the audit,
 * and the coder is told: all in one transaction.
 */
export async function decideAudit(ctx: ActorContext, input: DecideInput): Promise<DecidedAudit> {
  authorize(ctx.actor, 'review.decide')
  const library = await openReleaseLibrary(ctx)
  return withOrgScope(ctx, async (tx) => {
    const found = await lockAudit(tx, input.auditId)
    if (!found) throw notFound('audit')
    refuseUnlessDecidable(ctx, found, input)
    const { view } = library.choose(found.chart.serviceDate).release
    const judged = judgeDecision(
      found.submission.codes as SubmittedCode[],
      input,
      (code) => view.find(code)?.title ?? null,
    )
    if (!judged.ok) throw invalidDecision(judged.details)
    const chart = await completeReview(ctx, tx, {
      chartId: found.audit.chartId,
      round: found.audit.round,
      status: chartStatusOf[input.decision],
    })
    if (!chart) throw refusalError('chart_moved_on')
    await writeDecision(ctx, tx, { found, input, judged })
    await tellCoder(ctx, tx, { found, input, chart })
    await writeAuditRow(ctx, tx, { found, input, judged })
    return {
      auditId: found.audit.id,
      version: found.audit.version + 1,
      status: auditStatusOfDecision[input.decision],
      chartStatus: chartStatusOf[input.decision],
      chartVersion: chart.version,
      score: judged.score,
      scoreN: judged.scoreN,
      scores: judged.scores,
    }
  })
}

function refuseUnlessDecidable(
  ctx: ActorContext,
  { audit, chart }: AuditWithChart,
  input: DecideInput,
): void {
  const allowed = mayDecide({
    audit,
    chart,
    actorId: ctx.actor.userId,
    seenVersion: input.version,
    decision: input.decision,
    said: input.findings.length + input.feedback.length,
  })
  if (!allowed.ok) throw refusalError(allowed.reason)
}

async function writeAuditRow(ctx: ActorContext, tx: Tx, decided: Decided): Promise<void> {
  const { found, input, judged } = decided
  await recordAudit(ctx, tx, {
    action: input.decision === 'approve' ? 'audit.approved' : 'audit.returned',
    subjectType: 'audit',
    subjectId: found.audit.id,
    changed: ['status', 'referenceCodes', 'score'],
    detail: {
      chartId: found.audit.chartId,
      round: found.audit.round,
      coderId: found.audit.coderId,
      findings: input.findings.length,
      feedback: input.feedback.length,
      codesCorrect: judged.scores[0]?.correct ?? 0,
      codesInReference: judged.scoreN,
    },
  })
}
