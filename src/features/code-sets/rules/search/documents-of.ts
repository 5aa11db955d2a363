import type { CodeNote } from '../../contract/code-notes'
import type { IndexTerm } from '../../contract/index-terms'
import type { CodeEntry } from '../../contract/release-view'
import type { SearchDocument } from '../../contract/search-document'
import { groupByKey } from '../group-by-key'

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
export function documentsOf({ entries, notes = [], indexTerms }: Sources): SearchDocument[] {
  const inclusions = groupByKey(notes, ({ kind, node }) =>
    kind === 'inclusionTerm' ? node : undefined,
  )
  const terms = new Map<string, readonly string[]>()
  return entries
    .filter(({ kind }) => kind === 'code')
    .map(({ code, title, billable, parent = '' }) => {
      const included = inclusions.get(code)?.map(({ text }) => text) ?? none
      const own = [...included, ...(indexTerms?.get(code) ?? none)]
      const above = passedOn(terms.get(parent) ?? none)
      const all = own.length === 0 ? above : [...own, ...above]
      terms.set(code, all)
      return { code, title, billable, terms: all }
    })
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
