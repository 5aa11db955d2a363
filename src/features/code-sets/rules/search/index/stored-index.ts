import type { PackedIndex } from './packed-index'

/** Raised whenever a packed index of the same codes would be another one: see the test. */
export const indexFormat = 1

/** `SCIX` where bytes stand in this machine's order. */
const magic = 0x58494353
const headerLength = 4
const sectionCount = 22

/**
 * A packed index as bytes: a header (magic, format, billable, sections), the byte length of each section, and the
 * sections, each on a boundary of four bytes. Numbers stand as they do in memory, so that reading copies nothing.
 */
export function writeIndex(index: PackedIndex): Uint8Array {
  const encoder = new TextEncoder()
  const sections: Uint8Array[] = [
    ...numbersOf(index).map((numbers) => bytesOf(numbers)),
    ...[index.codes, index.words, index.terms].map(({ joined }) => encoder.encode(joined)),
  ]
  const lengths = sections.map(({ length }) => length)
  const header = Uint32Array.from([magic, indexFormat, index.billable, sections.length, ...lengths])
  const size = header.byteLength + lengths.reduce((sum, length) => sum + padded(length), 0)
  const written = new Uint8Array(size)
  written.set(bytesOf(header))
  let next = header.byteLength
  for (const section of sections) {
    written.set(section, next)
    next += padded(section.length)
  }
  return written
}

/** The index that was written; undefined where these bytes are none of this format. */
export function readIndex(bytes: Uint8Array<ArrayBuffer>): PackedIndex | undefined {
  if (bytes.byteOffset % 4 !== 0 || bytes.length % 4 !== 0) return undefined
  const { buffer, byteOffset } = bytes
  const all = new Uint32Array(buffer, byteOffset, bytes.length / 4)
  const [found, format, billable = 0, count = 0] = all
  if (found !== magic || format !== indexFormat) return undefined
  const sections: Uint8Array<ArrayBuffer>[] = []
  let next = (headerLength + count) * 4
  for (const length of all.subarray(headerLength, headerLength + count)) {
    sections.push(bytes.subarray(next, next + length))
    next += padded(length)
  }
  return next === bytes.length && count === sectionCount ? indexOf(sections, billable) : undefined
}

/** Every array of numbers, in the order in which they are written and read. */
function numbersOf(index: PackedIndex): readonly Uint32Array[] {
  const { codes, words, terms, titleWords, inTitles, termsOf, termWords, inTerms, said } = index
  return [
    ...[index.releases, index.byCode, index.codePlace],
    ...[codes.start, words.start, terms.start],
    ...[titleWords, inTitles, termsOf, termWords, inTerms].flatMap((one) => [one.start, one.items]),
    ...[said.low, said.high, said.place],
  ]
}

function indexOf(sections: readonly Uint8Array<ArrayBuffer>[], billable: number): PackedIndex {
  let next = 0
  const take = () => sections[next++] ?? new Uint8Array()
  const numbers = () => numbersIn(take())
  const lists = () => ({ start: numbers(), items: numbers() })
  const [releases, byCode, codePlace] = [numbers(), numbers(), numbers()]
  const starts = [numbers(), numbers(), numbers()] as const
  const [titleWords, inTitles, termsOf] = [lists(), lists(), lists()]
  const [termWords, inTerms] = [lists(), lists()]
  const said = { low: numbers(), high: numbers(), place: numbers() }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const [codes, words, terms] = starts.map((start) => ({ joined: decoder.decode(take()), start }))
  if (!codes || !words || !terms) throw new RangeError('An index has three tables of texts.')
  const texts = { codes, words, terms }
  const places = { releases, billable, byCode, codePlace }
  return { ...texts, ...places, titleWords, inTitles, termsOf, termWords, inTerms, said }
}

function numbersIn({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4)
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
