import { gunzipSync, gzipSync } from 'node:zlib'
import type { CodeSystem } from '@/features/code-sets/contract/code-systems'
import type { SearchDocument } from '@/features/code-sets/contract/search-document'
import { openIndexes } from '@/features/code-sets/rules/search/index/open-index'
import { readIndex, writeIndex } from '@/features/code-sets/rules/search/index/stored-index'
import { synonymsOf } from '@/features/code-sets/rules/search/synonyms'
import { packReleases } from '@/features/code-sets/service/search/pack-releases'
import type { Contender } from '../contender'
import { measureBuild } from '../measure'

/** The index that the product serves from, as a process opens it: read from the bytes that are stored. */
export async function openProduct(
  documents: readonly SearchDocument[],
  system: CodeSystem,
): Promise<Contender & { readonly packMs: number; readonly storedBytes: number }> {
  const { stored, packMs } = await pack(documents)
  const { built, buildMs, bytes } = await measureBuild(() => {
    const packed = readIndex(Uint8Array.from(gunzipSync(stored)))
    if (!packed) throw new Error('The index cannot be read again.')
    return openIndexes(packed, 1, { findSynonym: synonymsOf(system) })
  })
  return {
    name: 'SmartCoders',
    buildMs,
    bytes,
    packMs,
    storedBytes: stored.length,
    search: (query, limit) => built[0]?.search(query, limit).map(({ code }) => code) ?? [],
  }
}

/** The index as it is stored when a release is loaded; in a function of its own, so that nothing else of it stays. */
async function pack(documents: readonly SearchDocument[]) {
  const began = performance.now()
  const written = writeIndex(await packReleases([(merger) => merger.add(documents)]))
  return { stored: gzipSync(written, { level: 1 }), packMs: performance.now() - began }
}
