import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sendsMail } from '@/server/mail'
import { withOrgScope } from '@/server/transaction'
import type { Email, EmailFailure, EmailPage, EmailStatus, ListEmailsInput } from '../contract'
import { listEmailRows, type EmailRow } from '../queries'
import { isMailboxOpen } from './is-mailbox-open'
import { openEmailBody, openEmailEnvelope } from './seal-email'

/** The organization's mail, newest first; with its text only where the development mailbox is open. */
export async function listEmails(ctx: ActorContext, input: ListEmailsInput): Promise<EmailPage> {
  authorize(ctx.actor, 'email.read')
  const before = decodeTimeCursor(input.cursor)
  const rows = await withOrgScope(ctx, (tx) =>
    listEmailRows(tx, { status: input.status, before, limit: input.limit + 1 }),
  )
  const shown = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => present(ctx, row)),
    nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
    isSending: sendsMail(ctx.env),
    isMailboxOpen: isMailboxOpen(ctx.env),
  }
}

function present(ctx: ActorContext, row: EmailRow): Email {
  const isPending = row.status === 'pending' && sendsMail(ctx.env)
  return {
    id: row.id,
    ...openEmailEnvelope(ctx, row),
    status: row.status as EmailStatus,
    attempts: row.attempts,
    failure: row.failure as EmailFailure | null,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    nextAttemptAt: isPending ? row.nextAttemptAt.toISOString() : null,
    expiresAt: row.expiresAt.toISOString(),
    isExpired: row.expiresAt <= ctx.clock(),
    text: isMailboxOpen(ctx.env) ? (openEmailBody(ctx, row) ?? null) : null,
  }
}
