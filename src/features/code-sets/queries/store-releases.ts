import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import type { CodeNote } from '../contract/code-notes'
import type { CodeEntry } from '../contract/release-view'
import { codeIndexTerms, codeLists, codeReferenceSets, codeReleases } from '../tables'
import { copyRows, type CopyValue } from './copy-rows'

export type ReleaseInsert = typeof codeReleases.$inferInsert

/** A release with what it holds itself; `basedOn` names the one that has the rest. */
export interface ReleaseToStore {
  readonly row: ReleaseInsert
  readonly entries: readonly Partial<CodeEntry>[]
  readonly removed: readonly string[]
  readonly notes: ReadonlyMap<string, readonly CodeNote[]>
}

/** Puts the official releases of a system in the place of those that were there. Resolves with the rows. */
export async function replaceOfficialReleases(
  tx: Tx,
  system: string,
  releases: readonly ReleaseToStore[],
): Promise<number> {
  await tx.db
    .delete(codeReleases)
    .where(and(eq(codeReleases.system, system), ne(codeReleases.state, 'starter')))
  for (const { row } of releases) await tx.db.insert(codeReleases).values(row)
  const codes = await copyRows(tx, {
    table: 'code_reference',
    columns: [
      'release_id',
      'code',
      'position',
      'parent',
      'kind',
      'billable',
      'title',
      'seventh_characters',
      'removed',
    ],
    rows: codeRows(releases),
  })
  const notes = await copyRows(tx, {
    table: 'code_notes',
    columns: ['release_id', 'node', 'notes'],
    rows: noteRows(releases),
  })
  return codes + notes
}

function* codeRows(releases: readonly ReleaseToStore[]): Generator<CopyValue[]> {
  for (const { row, entries, removed } of releases) {
    let position = 0
    const stored = new Set<string>()
    for (const { code = '', parent, kind, billable, title, seventh } of entries) {
      // A file may list a code twice; the driver never ends a COPY that the database refuses.
      if (stored.has(code)) continue
      stored.add(code)
      position += 1
      const characters = seventh === undefined ? null : JSON.stringify(seventh)
      yield [
        row.id,
        code,
        position,
        parent ?? null,
        kind ?? 'code',
        billable === true,
        title ?? '',
        characters,
        false,
      ]
    }
    for (const code of removed) yield [row.id, code, 0, null, 'code', false, '', null, true]
  }
}

function* noteRows(releases: readonly ReleaseToStore[]): Generator<CopyValue[]> {
  for (const { row, notes } of releases)
    for (const [node, printed] of notes) yield [row.id, node, JSON.stringify(printed)]
}

export type ListInsert = typeof codeLists.$inferInsert

export async function replaceLists(tx: Tx, lists: readonly ListInsert[]): Promise<number> {
  await tx.db.delete(codeLists)
  for (const list of lists) await tx.db.insert(codeLists).values(list)
  return lists.reduce((sum, { codes }) => sum + codes.length, 0)
}

export type TermRow = readonly [part: string, position: number, code: string, term: string]

export async function replaceIndexTerms(tx: Tx, terms: Iterable<TermRow>): Promise<number> {
  await tx.db.delete(codeIndexTerms)
  return copyRows(tx, {
    table: 'code_index_terms',
    columns: ['part', 'position', 'code', 'term'],
    rows: terms,
  })
}

export type ReferenceSetInsert = typeof codeReferenceSets.$inferInsert

export async function replaceReferenceSets(
  tx: Tx,
  sets: readonly ReferenceSetInsert[],
): Promise<number> {
  await tx.db.delete(codeReferenceSets)
  for (const set of sets) await tx.db.insert(codeReferenceSets).values(set)
  return sets.length
}

/** Lets the planner know what has come in. */
export async function analyseCodeSets(tx: Tx): Promise<void> {
  await tx.sql`analyze code_reference, code_notes, code_index_terms`
}
