import type { Invariant } from './invariant'
import { missing, withoutComments } from './sources'

const service = 'src/features/identity/service/sign-in.ts'

/** Guessing costs the guesser a counter, and never an argon2 of ours beyond the limit. */
export const rateLimitBeforePassword: Invariant = {
  id: 7,
  title: 'the rate limit fires before the password hash is compared',
  check: (files) => {
    const file = withoutComments(files.get(service) ?? '')
    const source = entryFunction(file)
    const limited = source.search(/\b\w*(rateLimit|RateLimit|[aA]ttempt)\w*\s*\(/)
    const compared = source.search(/\b\w*([vV]erify|[cC]ompare|[mM]atch)\w*[pP]assword\w*\s*\(/)
    if (source === '') return missing(service, 'The sign-in service is missing.')
    if (limited < 0 || !file.includes('enforceRateLimit('))
      return missing(service, 'signIn enforces no rate limit.')
    if (compared < 0) return missing(service, 'signIn compares no password.')
    return limited < compared
      ? []
      : missing(service, 'signIn compares the password before it enforces the rate limit.')
  },
}

function entryFunction(source: string): string {
  return /export (?:async )?function signIn\b[\s\S]*?\n\}/.exec(source)?.[0] ?? ''
}
