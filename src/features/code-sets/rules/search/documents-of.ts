import type { CodeNote } from '../../contract/code-notes'
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
      const above = terms.get(parent) ?? none
      const all = own.length === 0 ? above : [...own, ...above]
      terms.set(code, all)
      return { code, title, billable, terms: all }
    })
}

const none: readonly string[] = []
