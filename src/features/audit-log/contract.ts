import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'

export const listAuditInput = z
  .object({
    action: z
      .string()
      .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/, 'An action looks like chart.assigned.')
      .optional(),
    actorId: uuidSchema.optional(),
    subjectId: uuidSchema.optional(),
    /** Days in UTC, both inclusive. */
    from: daySchema.optional(),
    to: daySchema.optional(),
    cursor: cursorSchema.optional(),
    limit: z.number().int().min(1).max(200).default(50),
  })
  .prefault({})
export type ListAuditInput = z.output<typeof listAuditInput>

export const verifyAuditInput = z.object({}).prefault({})

/** One row of the chain, newest first. `detail` holds ids, counts and enumerations only. */
export interface AuditRow {
  readonly seq: number
  /** ISO timestamp. */
  readonly at: string
  readonly actorId: string
  readonly actorLabel: string
  readonly action: string
  readonly subjectType: string | null
  readonly subjectId: string | null
  readonly changed: readonly string[]
  readonly detail: Readonly<Record<string, unknown>>
  /** First 16 hex digits of the row's hash. */
  readonly hash: string
}

export const chainStates = ['intact', 'broken'] as const
export type ChainState = (typeof chainStates)[number]

/** Outcome of a verification; `firstBadSeq` and `problem` say where and how a broken chain breaks. */
export interface Verification {
  readonly state: ChainState
  readonly rows: number
  readonly firstBadSeq: number | null
  readonly problem: string | null
  /** ISO timestamp. */
  readonly verifiedAt: string
}

export interface AuditPage {
  readonly items: readonly AuditRow[]
  readonly nextCursor: string | null
  readonly chain: {
    readonly rows: number
    readonly lastVerification: Verification | null
  }
  /** The actions that occur, for the filter. */
  readonly actions: readonly string[]
}
