import type { TextMark } from './mark-text'

/** A quoted span of a document, tinted in the reader. */
export interface EvidenceMark extends TextMark {
  readonly documentId: string
  /** What it is evidence for, e.g. the code. */
  readonly label: string
  /** Stands out, e.g. because its code is the one worked on. */
  readonly active?: boolean
}
