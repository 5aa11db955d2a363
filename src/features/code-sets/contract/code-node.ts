import type { CodeKind } from './release-view'

/** A node beside or around a code. Codes are dotted; sections are `I10-I1A`, chapters `ch09`. */
export interface CodeNode {
  readonly code: string
  readonly title: string
  readonly billable: boolean
  readonly kind: CodeKind
}

/** The release that answered, and what to say when it does not cover the date asked for. */
export interface AnsweringRelease {
  readonly id: string
  readonly label: string
  readonly note: string | null
  /** Whether it is the part that ships, for want of official files. */
  readonly isStarter: boolean
}
