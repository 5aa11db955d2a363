import { notFound } from '@/core/errors'
import { recordAccess } from '@/features/audit-log'
import type { ChartStatus } from '@/features/charts/contract/queue'
import type { Judgement, SubmittedCode } from '@/features/coding/contract/chart-codes'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { AuditView, GetAuditInput, ReferenceCode } from '../contract/audits'
import { findAudit, listDecidedAudits, type AuditWithChart } from '../queries/audits'
import { copySubmission } from '../rules/build-reference'
import { mayAudit } from '../rules/may-decide'
import { loadRounds } from './load-rounds'
import { presentChart } from './present-chart'

/** One audit: what was submitted, the reference, findings and feedback, and the rounds before. */
export async function getAudit(ctx: ActorContext, { auditId }: GetAuditInput): Promise<AuditView> {
  authorize(ctx.actor, 'review.read')
  return withOrgScope(ctx, async (tx) => {
    const found = await findAudit(tx, auditId)
    if (!found) throw notFound('audit')
    const earlier = await listDecidedAudits(tx, found.audit.chartId, auditId)
    const [round, ...before] = await loadRounds(tx, [
      found.audit,
      ...earlier.filter((audit) => audit.round < found.audit.round),
    ])
    if (!round) throw notFound('audit')
    await recordAccess(ctx, tx, {
      action: 'audit.viewed',
      subjectId: found.audit.chartId,
      rowCount: 1,
    })
    return { ...round, ...viewOf(found, ctx.actor.userId), earlier: before }
  })
}

function viewOf(found: AuditWithChart, viewerId: string) {
  const { audit, chart, submission } = found
  const asked = mayAudit({ audit, chart, actorId: viewerId })
  // Both JSON columns are written from these very types, by coding and by the decision.
  const submitted = submission.codes as SubmittedCode[]
  const reference = audit.referenceCodes as ReferenceCode[] | null
  return {
    version: audit.version,
    coderId: audit.coderId,
    chart: {
      ...presentChart(chart),
      status: chart.status as ChartStatus,
      setting: chart.setting,
    },
    refusal: asked.ok ? null : asked.reason,
    releaseId: submission.releaseId,
    submitted,
    validation: submission.findings as Judgement['findings'],
    reference: reference ?? copySubmission(submitted),
  }
}
