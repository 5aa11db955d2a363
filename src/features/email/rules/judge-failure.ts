import type { EmailFailure } from '../contract'

const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes

/** How long after each failed attempt the next one follows; after the last there is none. */
export const backoffMs = [
  30 * seconds,
  2 * minutes,
  10 * minutes,
  30 * minutes,
  2 * hours,
  6 * hours,
  12 * hours,
] as const

interface FailedAttempt {
  readonly failure: EmailFailure
  /** How many attempts there were, this one too. */
  readonly attempts: number
  readonly now: Date
  readonly expiresAt: Date
}

export type Verdict =
  | { readonly status: 'pending'; readonly nextAttemptAt: Date; readonly failure: EmailFailure }
  | { readonly status: 'dead'; readonly failure: EmailFailure }

/** Tries again later, unless the server refused this very mail, patience ended, or its link would have expired. */
export function judgeFailure({ failure, attempts, now, expiresAt }: FailedAttempt): Verdict {
  const delayMs = backoffMs[attempts - 1]
  if (failure === 'refused' || failure === 'expired' || delayMs === undefined) {
    return { status: 'dead', failure }
  }
  const nextAttemptAt = new Date(now.getTime() + delayMs)
  return nextAttemptAt < expiresAt
    ? { status: 'pending', nextAttemptAt, failure }
    : { status: 'dead', failure }
}
