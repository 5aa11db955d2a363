import type { CodeNote } from '../../contract/code-notes'
import type { CodeEntry } from '../../contract/release-view'
import type { SearchDocument } from '../../contract/search-document'

interface Sources {
  readonly entries: readonly CodeEntry[]
  readonly notes?: readonly CodeNote[]
  /** Entries of the alphabetic index with their path, by the undotted code they lead to. */
  readonly indexTerms?: ReadonlyMap<string, readonly string[]>
}

/** What the search knows of the codes of a release: titles, inclusion terms and index entries. */
export function documentsOf({ entries, notes = [], indexTerms }: Sources): SearchDocument[] {
  const inclusions = new Map<string, string[]>()
  for (const { kind, node, text } of notes) {
    if (kind !== 'inclusionTerm') continue
    const terms = inclusions.get(node)
    if (terms) terms.push(text)
    else inclusions.set(node, [text])
  }
  return entries
    .filter(({ kind }) => kind === 'code')
    .map(({ code, title, billable }) => {
      const terms = [...(inclusions.get(code) ?? []), ...(indexTerms?.get(code) ?? [])]
      return { code, title, billable, terms }
    })
}
