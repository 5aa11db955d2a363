export const componentStates = ['ok', 'degraded', 'down'] as const
export type ComponentState = (typeof componentStates)[number]

/** Where mail goes: to a server, to the page that shows it to admins, or nowhere while it waits. */
export const mailTransports = ['smtp', 'mailbox', 'none'] as const
export type MailTransport = (typeof mailTransports)[number]

export const externalNames = ['mail', 'errorReports', 'traces'] as const

/** A service outside of the installation: used where its variable is set, and else nothing is sent. */
export type ExternalState = 'on' | `off: ${string} is not set`

/** What a load balancer and an operator need to know; no tenant data. */
export interface Readiness {
  readonly ready: boolean
  readonly database: { readonly state: ComponentState }
  readonly migrations: {
    readonly state: ComponentState
    readonly applied: number
    readonly expected: number
  }
  readonly worker: {
    readonly state: ComponentState
    /** Seconds since a worker last gave a sign of life; null when none ever did. */
    readonly heartbeatAgeSeconds: number | null
  }
  readonly outbox: {
    readonly state: ComponentState
    readonly waiting: number
    readonly lagSeconds: number
  }
  /** Mail that does not go out is said, and turns no traffic away. */
  readonly mail: {
    readonly state: ComponentState
    readonly transport: MailTransport
    readonly waiting: number
    /** Seconds since the longest waiting mail was written. */
    readonly oldestSeconds: number
    /** Why a waiting mail was not taken, in one word; null when none was refused. */
    readonly lastFailure: string | null
  }
  readonly codeSets: {
    readonly release: string | null
    readonly codes: number
    readonly state: string
  }
  readonly externals: Readonly<Record<(typeof externalNames)[number], ExternalState>>
}
