import { z } from 'zod'
import { daySchema, type Day } from '@/core/day'
import type { AnsweringRelease, CodeNode } from './code-node'
import type { NoteKind } from './code-notes'

/** Code systems whose codes are browsed as a tree. */
export const browsedSystems = ['ICD-10-CM', 'ICD-10-PCS'] as const
export type BrowsedSystem = (typeof browsedSystems)[number]

/** Without a parent the chapters or sections are listed. In ICD-10-PCS a parent is the first characters of codes. */
export const listNodesInput = z.object({
  system: z.enum(browsedSystems).default('ICD-10-CM'),
  parent: z.string().trim().min(1).max(20).optional(),
  date: daySchema.optional(),
})
export type ListNodesInput = z.output<typeof listNodesInput>

/** What a release did to a code of the release before it. */
export type NodeChange = 'new' | 'revised' | 'deleted'

export interface TreeNode extends CodeNode {
  readonly hasChildren: boolean
  /** Null where nothing changed, or no release before is loaded. */
  readonly change: NodeChange | null
}

export interface NodeList {
  /** Null where no release of the system is loaded. */
  readonly release: AnsweringRelease | null
  /** In official order, deleted ones at their place. */
  readonly items: readonly TreeNode[]
}

/** A code that a note names, by its place in the text of the note. */
export interface NoteReference {
  readonly start: number
  readonly end: number
  /** Dotted, or a section `A00-B99`. */
  readonly code: string
}

export interface NoteLine {
  readonly text: string
  readonly references: readonly NoteReference[]
}

/** The notes of one kind that stand at one node. */
export interface NoteBlock {
  readonly kind: NoteKind
  /** The node above at which they are printed; null where it is this very code. */
  readonly origin: CodeNode | null
  /** The release whose tabular list states them. */
  readonly release: string
  readonly lines: readonly NoteLine[]
}

/** A code in one release. */
export interface CodeInRelease {
  readonly label: string
  readonly effectiveFrom: Day
  readonly effectiveTo: Day
  /** A day on which the release is in force. */
  readonly date: Day
  readonly state: 'billable' | 'header' | 'absent'
  readonly title: string | null
}

/** One billable code taken apart into what a coder chooses. */
export interface BuiltCode {
  /** Dotted, with X in the places between. */
  readonly code: string
  readonly title: string
  /** The condition without its side. */
  readonly detail: string
  /** `right`, `left`, `bilateral` or `unspecified`; null where the title has no sides. */
  readonly side: string | null
  readonly seventh: string | null
  readonly meaning: string | null
}

/** Every choice leads to a billable code. */
export interface CodeBuilder {
  /** The node whose codes are offered. */
  readonly root: CodeNode
  readonly codes: readonly BuiltCode[]
}
