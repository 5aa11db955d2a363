import type { IndexHit, PersonalCodes } from '../code-index'
import { codeRange } from './asked'
import { at } from './lists'
import type { PackedIndex } from './packed-index'

interface Asking {
  readonly prefix: string
  readonly limit: number
  readonly personal?: PersonalCodes
}

/** The code itself, then the billable ones below it, a person's own before others, then the headers. */
export function findByCode(index: PackedIndex, { prefix, limit, personal }: Asking): IndexHit[] {
  const { from, to } = codeRange(index, prefix)
  const exact = index.codes[at(index.byCode, from)] === prefix && from < to ? [prefix] : []
  const own = ownCodes(index, prefix, personal).filter((code) => code !== prefix)
  const taken = new Set([...exact, ...own])
  const hits = [...taken]
  for (const billable of [true, false]) {
    for (let place = from; place < to && hits.length < limit; place += 1) {
      const document = at(index.byCode, place)
      const code = index.codes[document] ?? ''
      if (document < index.billable === billable && !taken.has(code)) hits.push(code)
    }
  }
  return hits.slice(0, limit).map((code) => ({ code, matched: 'code', words: [] }))
}

function ownCodes(index: PackedIndex, prefix: string, personal?: PersonalCodes): string[] {
  if (!personal) return []
  const known = (code: string) => code.startsWith(prefix) && documentOf(index, code) !== undefined
  const own = new Set([...[...personal.favourites].sort(), ...[...personal.recents].sort()])
  return [...own].filter(known)
}

/** The number of the document of a billable code. */
export function documentOf(index: PackedIndex, code: string): number | undefined {
  const document = at(index.byCode, codeRange(index, code).from)
  return index.codes[document] === code && document < index.billable ? document : undefined
}
