import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { insertEmail } from '../queries'
import { sealEmail } from './seal-email'

/** A mail to one person: plain text, about accounts and never about patients. */
export interface EmailDraft {
  /** `noun.verb`, e.g. `user.invited`. */
  readonly kind: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** When its link stops working; it is not sent later. */
  readonly expiresAt: Date
}

/** Puts a mail into the outbox: it is sent if and only if this transaction commits. */
export async function queueEmail(
  ctx: Pick<ActorContext, 'newId' | 'clock' | 'keyring'>,
  tx: Tx,
  draft: EmailDraft,
): Promise<{ emailId: string }> {
  const id = ctx.newId()
  const now = ctx.clock()
  await insertEmail(tx, {
    id,
    kind: draft.kind,
    ...sealEmail(ctx, {
      orgId: tx.orgId,
      id,
      envelope: { to: draft.to, subject: oneLine(draft.subject) },
      text: draft.text,
    }),
    nextAttemptAt: now,
    createdAt: now,
    expiresAt: draft.expiresAt,
  })
  return { emailId: id }
}

/** Names stand in subjects, and a line break in one would start another header. */
function oneLine(subject: string): string {
  return subject.replaceAll(/\s+/g, ' ').trim()
}
