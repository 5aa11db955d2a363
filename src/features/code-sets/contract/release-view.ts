import type { Day } from '@/core/day'
import type { CodeListId, CodeLists, ProcedureEntry, ProcedureSystem } from './code-lists'
import type { CodeNote } from './code-notes'

export type CodeKind = 'chapter' | 'section' | 'code'

/** Where a release came from: the hand-written starter set, or official files that a site loaded. */
export type ReleaseSource = 'starter' | 'official'

/** One node of a release: a code, billable or header, or the section or chapter it stands in. */
export interface CodeEntry {
  /** Undotted; sections are `I10-I1A`, chapters `ch09`. */
  readonly code: string
  readonly kind: CodeKind
  readonly title: string
  readonly billable: boolean
  /** The node above; only chapters have none. */
  readonly parent?: string
  /** The 7th characters defined on this very node, with their meaning. */
  readonly seventh?: SeventhCharacters
}

export type SeventhCharacters = Readonly<Record<string, string>>

export interface ReleaseIdentity {
  readonly id: string
  /** As a person reads it: `ICD-10-CM FY2026`. */
  readonly label: string
  readonly source: ReleaseSource
  readonly effectiveFrom: Day
  readonly effectiveTo: Day
}

/** A read-only release of ICD-10-CM in memory. Codes are undotted; nothing here throws. */
export interface ReleaseView extends ReleaseIdentity {
  find(code: string): CodeEntry | undefined
  /** The nodes directly below, in official order; the codes that a 7th character makes count as such. */
  children(code: string): readonly CodeEntry[]
  parent(code: string): CodeEntry | undefined
  /** The 7th characters that apply to `code`: those of the nearest node, itself or above, that defines some. */
  seventhCharacters(code: string): SeventhCharacters | undefined
  /** The notes printed at this very node, in official order. */
  notes(code: string): readonly CodeNote[]
  /** The notes that apply to `code`: its own first, then those of each node above it, nearest first. */
  applyingNotes(code: string): readonly CodeNote[]
  /** False also where the list is not loaded: see `lists`. */
  isListed(list: CodeListId, code: string): boolean
  /** The lists that are loaded for this release. */
  readonly lists: CodeLists
  /** Whether the codes of a procedure system are loaded, without which none of them can be judged. */
  knowsProcedures(system: ProcedureSystem): boolean
  findProcedure(system: ProcedureSystem, code: string): ProcedureEntry | undefined
  /** Other loaded releases in which `code` may be reported although it may not in this one. */
  billableElsewhere(code: string): readonly ReleaseIdentity[]
}

/** The release that judges a record, and what to say when it does not cover the record's date. */
export interface ChosenRelease {
  readonly release: ReleaseView
  readonly note?: string
}
