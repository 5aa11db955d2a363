import type { CodeNote } from '../../contract/code-notes'
import type { IndexTerm } from '../../contract/index-terms'
import type { CodeEntry } from '../../contract/release-view'
import type { SearchDocument } from '../../contract/search-document'
import { fullTree, type ReleaseTree } from '../release-tree'

interface Sources {
  readonly entries: readonly CodeEntry[]
  readonly notes?: readonly CodeNote[]
  /** Entries of the alphabetic index with their path, by the undotted code they lead to. */
  readonly indexTerms?: ReadonlyMap<string, readonly string[]>
}

/**
 * What the search knows of the codes of a release: titles, inclusion terms and index entries. What is said
 * of a header holds for the codes below it.
 */
export function documentsOf({ entries, notes, indexTerms }: Sources): SearchDocument[] {
  return documentsIn(fullTree(entries, notes), entries, indexTerms)
}

/** The same of some entries of a release. */
export function documentsIn(
  tree: Pick<ReleaseTree, 'find' | 'notesAt'>,
  entries: readonly CodeEntry[],
  indexTerms?: ReadonlyMap<string, readonly string[]>,
): SearchDocument[] {
  const known = new Map<string, readonly string[]>()
  const termsOf = ({ code, kind, parent = '' }: CodeEntry): readonly string[] => {
    const before = known.get(code)
    if (before) return before
    const header = kind === 'code' ? tree.find(parent) : undefined
    const above = header?.kind === 'code' ? passedOn(termsOf(header)) : none
    const own = [...inclusionTerms(tree.notesAt(code)), ...(indexTerms?.get(code) ?? none)]
    const all = own.length === 0 ? above : [...own, ...above]
    known.set(code, all)
    return all
  }
  return entries
    .filter(({ kind }) => kind === 'code')
    .map((entry) => {
      const { code, title, billable } = entry
      return { code, title, billable, terms: termsOf(entry) }
    })
}

function inclusionTerms(notes: readonly CodeNote[]): readonly string[] {
  return notes.flatMap(({ kind, text }) => (kind === 'inclusionTerm' ? text : []))
}

const none: readonly string[] = []
const mostPassedOn = 40

/** A header with so many terms heads a table of drugs or sites, which says little of the single codes below. */
function passedOn(terms: readonly string[]): readonly string[] {
  return terms.length > mostPassedOn ? none : terms
}

/** Index entries by the code they lead to. */
export function termsByCode(terms: readonly IndexTerm[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>()
  for (const { code, term } of terms) {
    const known = byCode.get(code)
    if (known) known.push(term)
    else byCode.set(code, [term])
  }
  return byCode
}
