import type { SearchDocument } from '../../contract/search-document'
import type { CodeIndex } from '../../rules/search/code-index'
import { openIndexes } from '../../rules/search/index/open-index'
import { packReleases } from './pack-releases'

/** A ranked index over the codes of one release. */
export async function buildCodeIndex(documents: readonly SearchDocument[]): Promise<CodeIndex> {
  const [index] = openIndexes(await packReleases([(merger) => merger.add(documents)]), 1)
  return index ?? { search: () => [] }
}
