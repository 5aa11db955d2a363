import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchDocument } from '../contract/search-document'
import type { CodeIndex } from '../rules/search/code-index'
import { openIndex } from '../rules/search/index/open-index'
import { packDocuments } from '../rules/search/index/pack-documents'

/** How long the process works on an index before it looks after others. */
const sliceMs = 8

/** A ranked index over the codes of one release, built in slices between which requests are answered. */
export async function buildCodeIndex(documents: readonly SearchDocument[]): Promise<CodeIndex> {
  const packing = packDocuments(documents)
  let began = performance.now()
  for (;;) {
    const step = packing.next()
    if (step.done) return openIndex(step.value)
    if (performance.now() - began < sliceMs) continue
    await breathe()
    began = performance.now()
  }
}
