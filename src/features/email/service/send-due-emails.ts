import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import { enterOrganization, type WorkerContext } from '@/server/jobs/worker-context'
import { MailError, sendMail, sendsMail } from '@/server/mail'
import { withOrgScope } from '@/server/transaction'
import type { EmailFailure } from '../contract'
import {
  claimDueEmail,
  listOrganizationsWithDueEmail,
  updateEmail,
  type EmailRow,
} from '../queries'
import { judgeFailure } from '../rules/judge-failure'
import { openEmailBody, openEmailEnvelope } from './seal-email'

/** Longer than the mail server's own timeouts: a worker that dies meanwhile leaves the mail to another. */
const leaseMs = 5 * 60_000

/** Sends what is due, one mail after the other; without a mail server everything waits. */
export async function sendDueEmails(ctx: WorkerContext): Promise<void> {
  if (!sendsMail(ctx.env)) return
  for (const orgId of await listOrganizationsWithDueEmail(ctx, ctx.clock())) {
    const acting = enterOrganization(ctx, orgId, 'email')
    while (await sendOne(acting));
  }
}

/** Sends the oldest due mail of the organization; false when none is due. */
async function sendOne(ctx: ActorContext): Promise<boolean> {
  const now = ctx.clock()
  const leaseUntil = new Date(now.getTime() + leaseMs)
  const row = await withOrgScope(ctx, (tx) => claimDueEmail(tx, { now, leaseUntil }))
  if (!row) return false
  const failure = await attempt(ctx, row)
  if (failure === undefined) await settleSent(ctx, row)
  else await settleFailed(ctx, row, failure)
  return true
}

async function attempt(ctx: ActorContext, row: EmailRow): Promise<EmailFailure | undefined> {
  if (row.expiresAt <= ctx.clock()) return 'expired'
  const text = openEmailBody(ctx, row)
  if (text === undefined) return 'expired'
  try {
    await sendMail(ctx.env, { id: row.id, ...openEmailEnvelope(ctx, row), text })
    return undefined
  } catch (error) {
    if (error instanceof MailError) return error.failure
    throw error
  }
}

/** A sent mail keeps no text: its link is the recipient's alone. */
async function settleSent(ctx: ActorContext, row: EmailRow): Promise<void> {
  const sent = { status: 'sent', sentAt: ctx.clock(), bodySealed: null, failure: null }
  await withOrgScope(ctx, (tx) => updateEmail(tx, row.id, sent))
}

async function settleFailed(
  ctx: ActorContext,
  row: EmailRow,
  failure: EmailFailure,
): Promise<void> {
  const { attempts, expiresAt } = row
  const verdict = judgeFailure({ failure, attempts, now: ctx.clock(), expiresAt })
  await withOrgScope(ctx, async (tx) => {
    await updateEmail(tx, row.id, verdict)
    if (verdict.status === 'pending') return
    await recordAudit(ctx, tx, {
      action: 'email.undelivered',
      subjectType: 'email',
      subjectId: row.id,
      detail: { kind: row.kind, failure, attempts },
    })
  })
  ctx.log.warn({ emailId: row.id, failure, attempts, status: verdict.status }, 'mail not taken')
}
