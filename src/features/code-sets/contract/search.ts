import { z } from 'zod'
import { daySchema } from '@/core/day'
import type { CodeBuilder, CodeInRelease, NodeChange, NoteBlock } from './browse'
import type { AnsweringRelease, CodeNode } from './code-node'
import type { CodeSystem } from './code-systems'
import { codeSystemsInput } from './code-systems-input'
import type { CodeKind } from './release-view'

export type { AnsweringRelease, CodeNode } from './code-node'

const codeText = z.string().trim().min(1).max(20, 'A code has at most 20 characters.')

/**
 * `date` picks the release in force on that day; without it, today's. `systems` are the code systems to search:
 * their answers alternate, those of the first before the others.
 */
export const searchCodesInput = z.object({
  query: z.string().max(200, 'Search for at most 200 characters.'),
  date: daySchema.optional(),
  systems: codeSystemsInput,
  limit: z.number().int().min(1).max(100).default(20),
})
export type SearchCodesInput = z.output<typeof searchCodesInput>

/** Why a code was found: its code, its own words, those of a synonym, or another official term for it. */
export type MatchKind = 'code' | 'title' | 'synonym' | 'term'

export interface CodeHit {
  readonly system: CodeSystem
  /** As a coder writes it: of ICD-10-CM with its dot. */
  readonly code: string
  readonly title: string
  readonly billable: boolean
  readonly kind: CodeKind
  readonly matched: MatchKind
  /** The words of the title that answered the query, for the screen to mark. */
  readonly words: readonly string[]
  /** The inclusion term or index entry that answered where the title alone did not. */
  readonly term?: string
  /** Whether the person who asks marked it. */
  readonly favourite: boolean
}

/**
 * `ready` is searched; `preparing` will be in a moment, until when only the most common diagnoses are found;
 * of a `missing` system no official file is loaded.
 */
export type SearchState = 'ready' | 'preparing' | 'missing'

/** What stands behind the answers in one code system. */
export interface SearchedSystem {
  readonly system: CodeSystem
  readonly state: SearchState
  /** Null where none is loaded. */
  readonly release: AnsweringRelease | null
}

/** Best first. */
export interface CodeSearchResult {
  /** The release of ICD-10-CM in force. */
  readonly release: AnsweringRelease
  /** Each system asked for, in the order asked. */
  readonly systems: readonly SearchedSystem[]
  readonly items: readonly CodeHit[]
}

export const getCodeInput = z.object({ code: codeText, date: daySchema.optional() })
export type GetCodeInput = z.output<typeof getCodeInput>

export interface SeventhCharacter {
  readonly character: string
  readonly meaning: string
}

/** One code with what stands above and below it. */
export interface CodeDetail extends CodeNode {
  readonly release: AnsweringRelease
  /** From the chapter down to the node directly above. */
  readonly parents: readonly CodeNode[]
  /** The nodes directly below, in official order. */
  readonly children: readonly CodeNode[]
  /** The 7th characters that apply, from the nearest definition above; empty where none does. */
  readonly seventhCharacters: readonly SeventhCharacter[]
  /** Its own notes first, then those of each node above it, nearest first; each in official order. */
  readonly notes: readonly NoteBlock[]
  /** What this release did to the code. */
  readonly change: NodeChange | null
  /** The code in the releases before, in force and after, as far as they are loaded; oldest first. */
  readonly history: readonly CodeInRelease[]
  /** Null where there is nothing to choose, or too much at once. */
  readonly builder: CodeBuilder | null
  /** Whether the person who asks marked it. */
  readonly favourite: boolean
}
