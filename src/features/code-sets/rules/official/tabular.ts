import type { NoteKind } from '../../contract/code-notes'
import type { CodeKind, SeventhCharacters } from '../../contract/release-view'

/** A line printed below a node of the tabular list. */
export interface TabularNote {
  readonly kind: NoteKind
  readonly text: string
  /** The release whose tabular list states it. */
  readonly release: string
}

/** A chapter, section or code of the tabular list; 7th characters are not written out as codes there. */
export interface TabularNode {
  /** Undotted; sections are `I10-I1A`, chapters `ch09`. */
  readonly code: string
  readonly kind: CodeKind
  readonly title: string
  readonly parent?: string
  readonly seventh?: SeventhCharacters
  readonly notes: readonly TabularNote[]
}

/** The tabular list of one release, every node after the one above it. */
export interface Tabular {
  readonly nodes: readonly TabularNode[]
}

/** The name of a section: of one category too, lest it be taken for that category. */
export function sectionCode(from: string, to: string = from): string {
  return `${from}-${to}`
}

export function chapterCode(number: string): string {
  return `ch${number.padStart(2, '0')}`
}

/** `Cholera (A00)` is titled `Cholera`: the range is the node's name. */
export function titleWithoutRange(title: string): string {
  return title.replace(/\s*\([A-Z][0-9A][0-9A-Z](-\s*[A-Z][0-9A][0-9A-Z])?\)\s*$/, '').trim()
}
