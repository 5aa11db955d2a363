import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import type { DecideInput } from '../contract/audits'
import { updateDecision, type AuditWithChart } from '../queries/audits'
import { insertFeedback } from '../queries/feedback'
import { insertFindings } from '../queries/findings'
import type { Judged } from '../rules/judge-decision'

export interface Decided {
  readonly found: AuditWithChart
  readonly input: DecideInput
  readonly judged: Judged
}

/** Keeps what was decided: status, reference and scores, the findings, the feedback. */
export async function writeDecision(ctx: ActorContext, tx: Tx, decided: Decided): Promise<void> {
  const { found, input, judged } = decided
  const { audit } = found
  const at = ctx.clock()
  await updateDecision(tx, audit.id, {
    status: input.decision === 'approve' ? 'approved' : 'returned',
    referenceCodes: judged.reference,
    score: judged.score,
    scoreN: judged.scoreN,
    scores: judged.scores,
    statedScore: input.score ?? null,
    auditorId: ctx.actor.userId,
    auditorLabel: ctx.actor.label,
    decidedAt: at,
  })
  await insertFindings(
    tx,
    input.findings.map((finding, index) => ({
      id: ctx.newId(),
      auditId: audit.id,
      position: index + 1,
      ...finding,
    })),
  )
  await insertFeedback(
    tx,
    input.feedback.map((entry) => ({
      id: ctx.newId(),
      auditId: audit.id,
      chartId: audit.chartId,
      coderId: audit.coderId,
      authorId: ctx.actor.userId,
      authorLabel: ctx.actor.label,
      ...entry,
      createdAt: at,
    })),
  )
}
