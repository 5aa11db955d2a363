import type { IndexHit, PersonalCodes } from '../code-index'
import { codeRange } from './asked'
import { at } from './lists'
import type { PackedIndex } from './packed-index'
import { textAt } from './text-table'

interface Asking {
  readonly prefix: string
  /** The bit of the release that is asked. */
  readonly release: number
  readonly limit: number
  readonly personal?: PersonalCodes
}

/** The code itself, then the billable ones below it, a person's own before others, then the headers. */
export function findByCode(index: PackedIndex, asking: Asking): IndexHit[] {
  const { prefix, release, limit } = asking
  const { from, to } = codeRange(index, prefix)
  const taken = new Set([...exactly(index, asking), ...ownCodes(index, asking)])
  const hits = [...taken]
  for (const billable of [true, false]) {
    for (let place = from; place < to && hits.length < limit; place += 1) {
      const document = at(index.byCode, place)
      if ((at(index.releases, document) & release) === 0) continue
      const code = textAt(index.codes, document)
      if (document < index.billable === billable && !taken.has(code)) hits.push(code)
    }
  }
  return hits.slice(0, limit).map((code) => ({ code, matched: 'code', words: [] }))
}

/** The documents of a code, which may differ between releases. */
export function documentsOfCode(index: PackedIndex, code: string): number[] {
  const documents: number[] = []
  const { from } = codeRange(index, code)
  for (let place = from; place < index.byCode.length; place += 1) {
    const document = at(index.byCode, place)
    if (textAt(index.codes, document) !== code) break
    documents.push(document)
  }
  return documents
}

function exactly(index: PackedIndex, { prefix, release }: Asking): string[] {
  const isThere = (document: number) => (at(index.releases, document) & release) !== 0
  return documentsOfCode(index, prefix).some(isThere) ? [prefix] : []
}

function ownCodes(index: PackedIndex, { prefix, release, personal }: Asking): string[] {
  if (!personal) return []
  const isBillable = (document: number) =>
    document < index.billable && (at(index.releases, document) & release) !== 0
  return [...[...personal.favourites].sort(), ...[...personal.recents].sort()].filter(
    (code) => code.startsWith(prefix) && documentsOfCode(index, code).some(isBillable),
  )
}
