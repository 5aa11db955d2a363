import type { ErrorCode } from '@/core/errors'

/** One field of a procedure's input or answer, in words. */
export interface ReferenceField {
  /** Dotted, `[]` for each element of a list: `diagnoses[].code`. */
  readonly path: string
  /** "text, at most 20 characters", "one of read, write", "list of objects, at most 100". */
  readonly words: string
  readonly required: boolean
}

type CallClass = 'read' | 'write' | 'heavy'

/** One procedure as developers read of it. */
export interface ReferenceEntry {
  readonly name: string
  readonly path: string
  readonly description: string
  /** Which of the limits its calls count in; null where they do not count. */
  readonly callClass: CallClass | null
  /** Whether it is for API tokens as well; what is not is for signed-in people. */
  readonly forTokens: boolean
  readonly takesKey: boolean
  readonly fields: readonly ReferenceField[]
  readonly answer: ReferenceAnswer
}

export interface ReferenceAnswer {
  /** "object", "list of objects". */
  readonly words: string
  readonly fields: readonly ReferenceField[]
}

/** A code that any call may be refused with. */
export interface ReferenceError {
  readonly code: ErrorCode
  readonly status: number
  readonly meaning: string
}

export interface ReferenceGroup {
  readonly name: string
  readonly entries: readonly ReferenceEntry[]
}

/** How often one session or token may call in a minute. */
export type CallLimits = Readonly<Record<CallClass, number>>
