import type { Role } from '@/core/actor'

/** What a function that resolves the session itself is told. */
export interface SessionCall {
  readonly sessionHash: Buffer
  readonly now: Date
  readonly idleMinutes: number
  readonly byPerson: boolean
  readonly chartId: string
}

/** Who it found behind the session. */
export interface SessionActor {
  readonly org_id: string
  readonly user_id: string
  readonly role: Role
  readonly label: string
}
