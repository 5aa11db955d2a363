import { z } from 'zod'

export const endSessionInput = z.object({
  sessionId: z.string().regex(/^[0-9a-f]{64}$/, 'This is not the id of a session.'),
})
export type EndSessionInput = z.output<typeof endSessionInput>

/** One of the person's own sessions. Times are ISO timestamps. */
export interface OwnSession {
  /** The hash of the session's secret, which opens nothing. */
  readonly id: string
  /** "Firefox on Windows". */
  readonly device: string
  readonly createdAt: string
  /** To the minute. */
  readonly lastActiveAt: string
  readonly isThis: boolean
}

export interface OwnSessions {
  readonly items: readonly OwnSession[]
}
