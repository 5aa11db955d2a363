import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { auditOpened } from '../contract/messages'
import { findSubmission, insertAudit } from '../queries/audits'

interface Submitted {
  readonly chartId: string
  readonly submissionId: string
  readonly round: number
}

/** A submitted chart stands in the audit queue, once a round. */
export async function openAudit(ctx: ActorContext, tx: Tx, submitted: Submitted): Promise<void> {
  const { chartId, submissionId, round } = submitted
  const submission = await findSubmission(tx, submissionId)
  if (!submission) throw new Error('A submission was announced that does not exist.')
  const auditId = ctx.newId()
  const added = await insertAudit(tx, {
    id: auditId,
    chartId,
    submissionId,
    round,
    coderId: submission.coderId,
    coderLabel: submission.coderLabel,
    status: 'open',
    createdAt: submission.submittedAt,
  })
  if (!added) return
  await sendMessage(ctx, tx, { type: auditOpened, payload: { auditId, chartId } })
  await recordAudit(ctx, tx, {
    action: 'audit.opened',
    subjectType: 'audit',
    subjectId: auditId,
    detail: { chartId, round },
  })
}
