import type { MailTransport, Readiness } from '../contract/readiness'

/** The first attempts follow within minutes; what waits longer does not go out by itself. */
const backlogLimitSeconds = 15 * 60

/** What stands in the outbox of mail, over all organizations. */
export interface MailFacts {
  readonly waiting: number
  readonly oldestSeconds: number
  readonly lastFailure: string | null
}

/**
 * Degraded when mail that should go out stays: a server that does not take it, or none and nobody who
 * sees it. In the mailbox it waits by intent.
 */
export function judgeMail(
  transport: MailTransport,
  facts: MailFacts | undefined,
): Readiness['mail'] {
  const known = facts ?? { waiting: 0, oldestSeconds: 0, lastFailure: null }
  return { state: isFine(transport, facts) ? 'ok' : 'degraded', transport, ...known }
}

function isFine(transport: MailTransport, facts: MailFacts | undefined): boolean {
  if (facts === undefined) return false
  if (transport === 'mailbox') return true
  if (transport === 'none') return facts.waiting === 0
  return facts.oldestSeconds <= backlogLimitSeconds
}
