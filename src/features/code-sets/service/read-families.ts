import type { StatementSource } from '@/server/transaction'
import type { ProcedureEntry } from '../contract/code-lists'
import type { CodeNote } from '../contract/code-notes'
import type { ContentPage } from '../contract/content-pages'
import { listEntryPages, listNotePages } from '../queries/release-contents'
import { readEntries, readNotes } from '../rules/read-pages'
import type { ReleaseFamilies } from '../rules/family-tree'

/** The page of chapters, sections and categories. */
const upperPage = ''

/** A release that holds all its nodes, each family of it still as it came. */
export async function readFamilies(
  source: StatementSource,
  releaseId: string,
): Promise<ReleaseFamilies> {
  const [entryPages, notePages] = await Promise.all([
    listEntryPages(source, [releaseId], 'family'),
    listNotePages(source, [releaseId], 'family'),
  ])
  const takeEntries = takingPages(entryPages)
  const takeNotes = takingPages(notePages)
  const notesOf = (page: string): ReadonlyMap<string, readonly CodeNote[]> => {
    const notes = takeNotes(page)
    return new Map(notes ? readNotes(notes) : [])
  }
  const codesOf = (page: string) => {
    const entries = takeEntries(page)
    return entries ? readEntries(entries).entries : []
  }
  return {
    upper: codesOf(upperPage),
    upperNotes: notesOf(upperPage),
    codesOf,
    notesOf,
    hasNotes: notePages.length > 0,
  }
}

/** The codes of a procedure system, each family made when somebody first asks for it. */
export interface ProcedureFamilies {
  get(this: void, code: string): ProcedureEntry | undefined
  entries(this: void): Iterable<ProcedureEntry>
}

export async function readProcedureFamilies(
  source: StatementSource,
  releaseId: string,
): Promise<ProcedureFamilies> {
  const pages = await listEntryPages(source, [releaseId], 'family')
  const take = takingPages(pages)
  const byCode = new Map<string, ProcedureEntry>()
  const make = (page: string) => {
    const taken = take(page)
    if (taken) for (const entry of readEntries(taken).entries) byCode.set(entry.code, entry)
  }
  make(upperPage)
  return {
    get: (code) => {
      make(code.slice(0, 3))
      return byCode.get(code)
    },
    entries: () => {
      for (const { page } of pages) make(page)
      return byCode.values()
    },
  }
}

/** Each page once: what it said is kept as what was made of it. */
function takingPages(pages: readonly ContentPage[]): (page: string) => ContentPage | undefined {
  const waiting = new Map(pages.map((page) => [page.page, page]))
  return (page) => {
    const taken = waiting.get(page)
    waiting.delete(page)
    return taken
  }
}
