import type { SearchDocument } from '@/features/code-sets/contract/search-document'
import { buildCodeIndex } from '@/features/code-sets/service/search/build-code-index'
import type { Contender } from '../contender'
import { measureBuild } from '../measure'

/** The index that the product serves from. */
export async function openProduct(documents: readonly SearchDocument[]): Promise<Contender> {
  const { built, buildMs, bytes } = await measureBuild(() => buildCodeIndex(documents))
  return {
    name: 'SmartCoders',
    buildMs,
    bytes,
    search: (query, limit) => built.search(query, limit).map(({ code }) => code),
  }
}
