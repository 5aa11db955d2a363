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
  const began = performance.now()
  const written = writeIndex(await packReleases([(merger) => merger.add(documents)]))
  const packMs = performance.now() - began
  const parts = [gzipSync(written, { level: 1 })]
  const storedBytes = parts.reduce((sum, { length }) => sum + length, 0)
  const { built, buildMs, bytes } = await measureBuild(() => {
    const unpacked = parts.splice(0).map((part) => gunzipSync(part))
    const packed = readIndex(Uint8Array.from(unpacked[0] ?? []))
    if (!packed) throw new Error('The index cannot be read again.')
    return openIndexes(packed, 1, { findSynonym: synonymsOf(system) })
  })
  return {
    name: 'SmartCoders',
    buildMs,
    bytes,
    packMs,
    storedBytes,
    search: (query, limit) => built[0]?.search(query, limit).map(({ code }) => code) ?? [],
  }
}
