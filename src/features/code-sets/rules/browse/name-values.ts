import type { ProcedureEntry } from '../../contract/code-lists'
import { groupByKey } from '../group-by-key'

type Words = readonly string[]

interface Worded {
  readonly code: string
  readonly words: Words
}

/** A wording counts that tells a value from its neighbours in at least one of so many pairs. */
const rarest = 10

/**
 * Names the values at one place of codes by what their official titles say differently where nothing else differs:
 * `Right Knee Joint`. The tables' own names are in no file that is loaded. A value without such words has no name.
 */
export function nameValues(entries: readonly ProcedureEntry[], place: number): Map<string, string> {
  const wordings = new Map<string, Map<string, number>>()
  for (const alike of groupsAlikeBut(entries, place)) {
    for (const one of alike) {
      const words = longestDifference(one, alike)
      const value = one.code[place] ?? ''
      const counts = wordings.get(value) ?? new Map<string, number>()
      counts.set(words, (counts.get(words) ?? 0) + 1)
      wordings.set(value, counts)
    }
  }
  const names = [...wordings].map(([value, counts]) => [value, bestOf(counts)] as const)
  return new Map(names.filter(([, name]) => name !== ''))
}

/** Codes that differ at this place only. */
function groupsAlikeBut(entries: readonly ProcedureEntry[], place: number): Worded[][] {
  const worded = entries.map(({ code, title }): Worded => {
    // A comma is a word of its own, so that it does not make a word differ.
    return { code, words: title.replaceAll(',', ' ,').split(' ') }
  })
  const restOf = ({ code }: Worded) => `${code.slice(0, place)} ${code.slice(place + 1)}`
  const groups = groupByKey(worded, restOf)
  return [...groups.values()].filter(({ length }) => length > 1)
}

function longestDifference(one: Worded, group: readonly Worded[]): string {
  let longest: Words = []
  for (const other of group) {
    const words = other === one ? [] : difference(one.words, other.words)
    if (words.length > longest.length) longest = words
  }
  return longest
    .join(' ')
    .replaceAll(' ,', ',')
    .replace(/^, |,$/g, '')
}

/** The words between the common beginning and the common end. */
function difference(words: Words, other: Words): Words {
  const shorter = Math.min(words.length, other.length)
  let from = 0
  while (from < shorter && words[from] === other[from]) from += 1
  let left = shorter - from
  let to = 0
  while (left > 0 && words.at(-1 - to) === other.at(-1 - to)) {
    to += 1
    left -= 1
  }
  return words.slice(from, words.length - to)
}

/** The fullest of those that are not rare. */
function bestOf(counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const frequent = [...counts].filter(([, count]) => count * rarest >= all).map(([words]) => words)
  return frequent.reduce((best, words) => (words.length > best.length ? words : best), '')
}
