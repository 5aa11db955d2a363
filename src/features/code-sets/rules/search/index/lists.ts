/** Many short lists of numbers in two arrays: list `n` is `items[start[n]]` up to `items[start[n + 1]]`. */
export interface Lists {
  readonly start: Uint32Array
  readonly items: Uint32Array
}

export function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0
}

/** The items of the lists `from` up to `to`, which stand one after the other. */
export function itemsOf({ start, items }: Lists, from: number, to: number): Uint32Array {
  return items.subarray(at(start, from), at(start, to))
}

/** Turns lists around: for each number up to `size`, the lists it stands in, ascending and once each. */
export function invert({ start, items }: Lists, size: number): Lists {
  const counts = new Uint32Array(size + 1)
  const seen = new Int32Array(size).fill(-1)
  forEachOnce({ start, items }, seen, (item) => {
    counts[item + 1] = at(counts, item + 1) + 1
  })
  for (let n = 1; n <= size; n += 1) counts[n] = at(counts, n) + at(counts, n - 1)
  const next = counts.slice()
  const inverted = new Uint32Array(at(counts, size))
  seen.fill(-1)
  forEachOnce({ start, items }, seen, (item, list) => {
    const place = at(next, item)
    inverted[place] = list
    next[item] = place + 1
  })
  return { start: counts, items: inverted }
}

function forEachOnce(
  { start, items }: Lists,
  seen: Int32Array,
  visit: (item: number, list: number) => void,
): void {
  for (let list = 0; list + 1 < start.length; list += 1) {
    const end = at(start, list + 1)
    for (let place = at(start, list); place < end; place += 1) {
      const item = at(items, place)
      if (seen[item] === list) continue
      seen[item] = list
      visit(item, list)
    }
  }
}
