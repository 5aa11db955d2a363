import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchDocument } from '../contract/search-document'
import type { CodeIndex } from '../rules/search/code-index'
import { openIndexes } from '../rules/search/index/open-index'
import { packDocuments } from '../rules/search/index/pack-documents'
import { mostReleases, ReleaseMerger } from '../rules/search/merge-releases'

/** How long the process works on an index before it looks after others. */
const sliceMs = 8

/**
 * Ranked indexes over releases, newest first, in the order given; what releases have in common is held once.
 * They are built in slices between which requests are answered.
 */
export async function buildCodeIndexes(
  releases: readonly (() => readonly SearchDocument[])[],
): Promise<readonly CodeIndex[]> {
  const indexes: CodeIndex[] = []
  for (let from = 0; from < releases.length; from += mostReleases) {
    indexes.push(...(await buildShared(releases.slice(from, from + mostReleases))))
  }
  return indexes
}

async function buildShared(
  releases: readonly (() => readonly SearchDocument[])[],
): Promise<readonly CodeIndex[]> {
  const merger = new ReleaseMerger()
  for (const read of releases) {
    merger.add(read())
    await breathe()
  }
  const packing = packDocuments(merger.documents())
  let began = performance.now()
  for (;;) {
    const step = packing.next()
    if (step.done) return openIndexes(step.value, releases.length)
    if (performance.now() - began < sliceMs) continue
    await breathe()
    began = performance.now()
  }
}

/** A ranked index over the codes of one release. */
export async function buildCodeIndex(documents: readonly SearchDocument[]): Promise<CodeIndex> {
  const [index] = await buildCodeIndexes([() => documents])
  return index ?? { search: () => [] }
}
