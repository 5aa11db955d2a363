/** What the records around one coded or submitted chart say of it. */
export interface ChartFacts {
  readonly chartId: string
  readonly number: number
  readonly status: string
  readonly version: number
  readonly round: number
  readonly countedCodes: number
  readonly countedErrors: number
  readonly countedWarnings: number
  readonly codes: number
  /** Of the judgement; null where the chart was never judged. */
  readonly judgedVersion: number | null
  readonly errors: number | null
  readonly warnings: number | null
  readonly submissions: number
  readonly audits: number
  /** Of the audit of the present round. */
  readonly auditStatus: string | null
  readonly savesAudited: number
  readonly submissionsAudited: number
  /** Messages of submissions that are still on their way to the audit queue. */
  readonly submissionsUnderway: number
}

/** A decided audit and how often the chain has its decision. */
export interface DecisionFacts {
  readonly auditId: string
  readonly decisionsAudited: number
}

/** The head of the chain beside the rows it counts. */
export interface ChainFacts {
  readonly headSeq: number
  readonly rows: number
  readonly lastSeq: number
  /** Seconds since the oldest read that is not sealed into the chain. */
  readonly unsealedSeconds: number
}

/** An import beside its files and its rows in the chain. */
export interface ImportFacts {
  readonly jobId: string
  readonly status: string
  readonly files: number
  readonly filesDone: number
  readonly filesRefused: number
  readonly bundles: number
  readonly bundlesAudited: number
  readonly endsAudited: number
  /** Staged bytes that are still there. */
  readonly leftovers: number
  /** The messages that asked for it. */
  readonly requests: readonly string[]
}

/** A message with what its consumers noted of it. */
export interface MessageFacts {
  readonly eventId: string
  readonly type: string
  readonly isRelayed: boolean
  readonly ageSeconds: number
  /** Names of the consumers that did their work. */
  readonly processedBy: readonly string[]
}

/** The notifications of one person about one subject, asked for and there. */
export interface NotificationFacts {
  readonly userId: string
  readonly kind: string
  readonly subjectId: string
  /** Requests that were worked off, and those since a day before: deliveries may follow late. */
  readonly delivered: number
  readonly requested: number
  readonly present: number
}

/** Mail that is not where its state says. */
export interface MailFacts {
  readonly emailId: string
  readonly status: string
  readonly hasBody: boolean
  readonly overdueSeconds: number
  readonly failuresAudited: number
}
