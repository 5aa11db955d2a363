import type { CodeSystem } from '../../contract/code-systems'
import type { SearchDocument } from '../../contract/search-document'
import type { CodeIndex } from '../../rules/search/code-index'
import { openIndexes } from '../../rules/search/index/open-index'
import { synonymsOf } from '../../rules/search/synonyms'
import { packReleases } from './pack-releases'

/** A ranked index over the codes of one release. */
export async function buildCodeIndex(
  documents: readonly SearchDocument[],
  system: CodeSystem = 'ICD-10-CM',
): Promise<CodeIndex> {
  const packed = await packReleases([(merger) => merger.add(documents)])
  const [index] = openIndexes(packed, 1, { findSynonym: synonymsOf(system) })
  return index ?? { search: () => [] }
}
