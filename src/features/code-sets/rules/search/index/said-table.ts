import { hashWord } from './hash-word'
import { at } from './lists'
import type { SaidTable } from './packed-index'

/** Room for the number of an entry beside its hash in one double. */
const entries = 2 ** 21

/** The hash of a set of words. */
export interface SetHash {
  readonly low: number
  readonly high: number
}

export function hashSet(words: readonly SetHash[]): SetHash {
  let low = 0
  let high = 0
  for (const word of words) {
    low = (low + word.low) >>> 0
    high = (high + word.high) >>> 0
  }
  return { low, high }
}

/** Collects which set of words is said where; `pack` sorts it for look-up. */
export class SaidCollector {
  readonly #low: number[] = []
  readonly #high: number[] = []
  readonly #place: number[] = []

  add({ low, high }: SetHash, document: number, inTerm: boolean): void {
    this.#low.push(low)
    this.#high.push(high)
    this.#place.push(document * 2 + (inTerm ? 1 : 0))
  }

  *pack(): Generator<undefined, SaidTable> {
    const length = this.#low.length
    const order = new Float64Array(length)
    for (let entry = 0; entry < length; entry += 1) {
      order[entry] = (this.#low[entry] ?? 0) * entries + entry
    }
    yield
    order.sort()
    yield
    const table = {
      low: new Uint32Array(length),
      high: new Uint32Array(length),
      place: new Uint32Array(length),
    }
    for (let place = 0; place < length; place += 1) {
      const entry = (order[place] ?? 0) % entries
      table.low[place] = this.#low[entry] ?? 0
      table.high[place] = this.#high[entry] ?? 0
      table.place[place] = this.#place[entry] ?? 0
    }
    return table
  }
}

/** Calls back for each place that says just this set of words. */
export function forEachSaid(
  { low, high, place }: SaidTable,
  words: readonly string[],
  visit: (document: number, inTerm: boolean) => void,
): void {
  const wanted = hashSet([...new Set(words)].map(hashWord))
  for (let entry = firstAtLeast(low, wanted.low); at(low, entry) === wanted.low; entry += 1) {
    if (entry >= low.length) return
    const found = at(place, entry)
    if (at(high, entry) === wanted.high) visit(found >>> 1, (found & 1) === 1)
  }
}

function firstAtLeast(sorted: Uint32Array, wanted: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (at(sorted, middle) < wanted) from = middle + 1
    else to = middle
  }
  return from
}
