import { setImmediate as breathe } from 'node:timers/promises'
import type { PackedIndex } from '../../rules/search/index/packed-index'
import { packDocuments } from '../../rules/search/index/pack-documents'
import { ReleaseMerger } from '../../rules/search/merge-releases'
import type { AddRelease } from './volume-releases'

/** How long the process works on an index before it looks after others. */
const sliceMs = 8

/** Packs releases into one index in slices, between which requests are answered. */
export async function packReleases(releases: readonly AddRelease[]): Promise<PackedIndex> {
  const merger = new ReleaseMerger()
  for (const add of releases) {
    add(merger)
    await breathe()
  }
  const packing = packDocuments(merger.documents())
  let began = performance.now()
  for (;;) {
    const step = packing.next()
    if (step.done) return step.value
    if (performance.now() - began < sliceMs) continue
    await breathe()
    began = performance.now()
  }
}
