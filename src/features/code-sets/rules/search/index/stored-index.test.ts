import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { commonCodes } from '../common-codes'
import { ReleaseMerger } from '../merge-releases'
import { openIndexes } from './open-index'
import { packDocuments } from './pack-documents'
import type { PackedIndex } from './packed-index'
import { indexFormat, readIndex, writeIndex } from './stored-index'

/** What packing depends on: common codes, and how titles are read and put in order. */
const titles = [
  'Essential (primary) hypertension',
  'Diabetes, diabetic [NOS] with Née’s nephropathy, unspecified',
  'Personal history of asthma',
  'Fracture of right radius, initial encounter',
  'Fracture of right radius, sequela',
  'Pneumonia, unspecified organism without complications',
]
const documents = [...commonCodes].sort().map((code, place) => ({
  code,
  title: titles[place % titles.length] ?? '',
  billable: place % 7 !== 0,
  terms: titles.slice(0, place % 3),
}))

function pack(): PackedIndex {
  const merger = new ReleaseMerger()
  merger.add(documents)
  merger.add(documents.slice(0, 90).map((one) => ({ ...one, title: `${one.title} NEC` })))
  const packing = packDocuments(merger.documents())
  for (;;) {
    const step = packing.next()
    if (step.done) return step.value
  }
}

const packed = pack()
const written = writeIndex(packed) as Uint8Array<ArrayBuffer>

describe('a stored index', () => {
  it('is the same when it is read again', () => {
    expect(readIndex(written)).toEqual(packed)
  })

  it('answers as the one that was written, for each of its releases', () => {
    const [before, after] = [packed, readIndex(written) ?? packed].map((one) => openIndexes(one, 2))
    for (const query of ['htn', 'e11', 'née diab', 'fracture r', 'pnuemonia'])
      for (const release of [0, 1])
        expect(after?.[release]?.search(query, 20)).toEqual(before?.[release]?.search(query, 20))
  })

  it.each([
    ['nothing', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 0)],
    ['half of it', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 8)],
    ['a part at the end missing', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -4)],
    ['a byte too many', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1)],
    ['another format', (bytes: Uint8Array<ArrayBuffer>) => changed(bytes, 4)],
    ['another kind of file', (bytes: Uint8Array<ArrayBuffer>) => changed(bytes, 0)],
  ])('is refused as %s', (_, damage) => {
    expect(readIndex(damage(written))).toBeUndefined()
  })

  // Processes of the last version must not take an index that this one would pack otherwise.
  it('has another format number whenever the same codes are packed otherwise', () => {
    const hash = createHash('sha256').update(written).digest('hex').slice(0, 16)
    expect({ indexFormat, hash }).toEqual({ indexFormat: 1, hash: 'f969a75247a1a675' })
  })
})

function changed(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  copy[place] = (copy[place] ?? 0) + 1
  return copy
}
