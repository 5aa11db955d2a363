import type { Email, EmailFailure } from '../contract'

const reasons: Readonly<Record<EmailFailure, string>> = {
  unreachable: 'The mail server could not be reached',
  unauthorized: 'The mail server did not accept the credentials of SMTP_URL',
  deferred: 'The mail server asked to come back later',
  refused: 'The mail server refused this recipient or message',
  expired: 'The link expired before the mail could leave',
}

/** "The mail server could not be reached, after 3 attempts." */
export function failureWords({ failure, attempts }: Pick<Email, 'failure' | 'attempts'>): string {
  if (failure === null) return ''
  return `${reasons[failure]}, after ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}.`
}
