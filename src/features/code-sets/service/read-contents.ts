import { setImmediate as breathe } from 'node:timers/promises'
import type { StatementSource } from '@/server/transaction'
import type { CodeNote } from '../contract/code-notes'
import { listEntryPages, listNotePages } from '../queries/release-contents'
import { readEntries, readNotes, type OwnEntries } from '../rules/read-pages'

/** What a release holds itself: its nodes page by page, and its notes by node. */
export interface ReleaseContents {
  readonly pages: readonly OwnEntries[]
  readonly notes: ReadonlyMap<string, readonly CodeNote[]>
}

interface Reading {
  readonly pages: OwnEntries[]
  readonly notes: Map<string, readonly CodeNote[]>
}

/** The contents of releases, read in one statement each; between two pages the process looks after others. */
export async function readContents(
  source: StatementSource,
  releaseIds: readonly string[],
): Promise<ReadonlyMap<string, ReleaseContents>> {
  const contents = new Map(releaseIds.map((id): [string, Reading] => [id, emptyReading()]))
  if (releaseIds.length === 0) return contents
  const [entryPages, notePages] = await Promise.all([
    listEntryPages(source, releaseIds, 'rows'),
    listNotePages(source, releaseIds, 'rows'),
  ])
  for (const page of entryPages) {
    contents.get(page.release)?.pages.push(readEntries(page))
    await breathe()
  }
  for (const page of notePages) {
    const notes = contents.get(page.release)?.notes
    for (const [node, printed] of readNotes(page)) notes?.set(node, printed)
    await breathe()
  }
  return contents
}

/** The pages as one. */
export function joinPages(pages: readonly OwnEntries[]): OwnEntries {
  return {
    entries: pages.flatMap(({ entries }) => entries),
    removed: pages.flatMap(({ removed }) => removed),
  }
}

function emptyReading(): Reading {
  return { pages: [], notes: new Map() }
}
