import { createTransport, type Transporter } from 'nodemailer'
import { publicOrigin, type Env } from './env'

/** One message to one person, as plain text. */
export interface Mail {
  /** Makes the Message-ID, so that a message sent twice is recognised as one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export const mailFailures = ['unreachable', 'unauthorized', 'deferred', 'refused'] as const
export type MailFailure = (typeof mailFailures)[number]

/** Why a mail server did not take a message. What it said is left out: it quotes addresses. */
export class MailError extends Error {
  readonly failure: MailFailure

  constructor(failure: MailFailure) {
    super(`The mail server did not take the message: ${failure}.`)
    this.name = 'MailError'
    this.failure = failure
  }
}

const transports = new WeakMap<Env, Transporter>()

/** Whether this installation can send mail. */
export function sendsMail(env: Pick<Env, 'SMTP_URL'>): boolean {
  return env.SMTP_URL !== undefined
}

/** Hands a message to the mail server; throws a MailError when it was not taken. */
export async function sendMail(env: Env, mail: Mail): Promise<void> {
  const { hostname } = new URL(publicOrigin(env))
  try {
    await transportFor(env).sendMail({
      from: env.MAIL_FROM,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    throw new MailError(failureOf(error))
  }
}

function transportFor(env: Env): Transporter {
  const known = transports.get(env)
  if (known) return known
  if (env.SMTP_URL === undefined) throw new Error('no SMTP_URL, no mail')
  const made = createTransport(completeUrl(env.SMTP_URL))
  transports.set(env, made)
  return made
}

const timeouts = { connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '30000' }
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Links with secrets travel encrypted, unless the server is on this machine or the URL says otherwise. */
function completeUrl(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const settings = { ...timeouts, requireTLS: String(!loopback.has(url.hostname)) }
  for (const [name, value] of Object.entries(settings)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  return url.toString()
}

/** Only what the server says of this message counts against it; all else may pass by itself. */
function failureOf(error: unknown): MailFailure {
  if (!(error instanceof Error && 'code' in error)) return 'unreachable'
  if (error.code === 'EAUTH') return 'unauthorized'
  if (error.code !== 'EENVELOPE' && error.code !== 'EMESSAGE') return 'unreachable'
  const response = 'responseCode' in error ? Number(error.responseCode) : 0
  return response >= 500 ? 'refused' : 'deferred'
}
