import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '@/features/code-sets/contract/search-document'
import { tokensOf } from '@/features/code-sets/rules/search/tokens-of'
import type { Contender } from '../contender'
import { measureBuild } from '../measure'

/** MiniSearch: all words, prefixes, and one or two edits where nothing answers; titles count more. */
export async function openMiniSearch(documents: readonly SearchDocument[]): Promise<Contender> {
  const { built, buildMs, bytes } = await measureBuild(() => {
    const index = new MiniSearch<{ id: number; title: string; terms: string }>({
      fields: ['title', 'terms'],
      tokenize: tokensOf,
      processTerm: (term) => term,
    })
    index.addAll(documents.map(({ title, terms }, id) => ({ id, title, terms: terms.join(' ') })))
    return index
  })
  const options = { prefix: true, combineWith: 'AND', boost: { title: 2 } } as const
  const search = (query: string, limit: number) => {
    const exact = built.search(query, options)
    const found = exact.length > 0 ? exact : built.search(query, { ...options, fuzzy: 0.2 })
    return codesOf(
      documents,
      found.slice(0, limit).map(({ id }) => Number(id)),
    )
  }
  return { name: 'MiniSearch', buildMs, bytes, search }
}

/** FlexSearch: all words and prefixes, in its own order. */
export async function openFlexSearch(documents: readonly SearchDocument[]): Promise<Contender> {
  const { built, buildMs, bytes } = await measureBuild(() => {
    const index = new FlexSearch.Index({ tokenize: 'forward', encode: tokensOf })
    documents.forEach(({ title, terms }, id) => index.add(id, [title, ...terms].join(' ')))
    return index
  })
  const search = (query: string, limit: number) =>
    codesOf(documents, built.search(query, { limit }).map(Number))
  return { name: 'FlexSearch', buildMs, bytes, search }
}

function codesOf(documents: readonly SearchDocument[], places: readonly number[]): string[] {
  return places.map((place) => documents[place]?.code ?? '')
}
