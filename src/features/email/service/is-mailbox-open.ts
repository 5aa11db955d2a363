import type { Env } from '@/server/env'
import { sendsMail } from '@/server/mail'

/**
 * Whether admins may read their organization's mail here: only while none is sent, and where people
 * work only on a machine that was set up by `npm start`.
 */
export function isMailboxOpen(
  env: Pick<Env, 'SMTP_URL' | 'NODE_ENV' | 'DEVELOPMENT_MAILBOX'>,
): boolean {
  if (sendsMail(env)) return false
  return env.NODE_ENV !== 'production' || env.DEVELOPMENT_MAILBOX
}
