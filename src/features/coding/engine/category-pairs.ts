import { lineageOf } from '@/features/code-sets/contract/lineage'
import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from './facts'
import { categoryNumber, countCategories, type NoteIndex } from './note-index'
import { perRelease } from './per-release'

/** A row whose code may have a note, and another one whose code the note may name. */
export type RowPair = readonly [holder: DiagnosisFact, other: DiagnosisFact]

/** The notes in question that are printed at one node. */
type NotesAt = (node: CodeEntry, release: ReleaseView) => readonly NoteIndex[]

/**
 * The pairs of rows between whose categories some note stands, in both directions. Nearly all pairs of a record
 * are of categories between which none does, and one bit a pair tells so: a release has few categories, so the
 * bits of all their pairs stay in the processor's cache, as the notes of all its codes would not.
 */
export function pairsByCategory(notesAt: NotesAt): (facts: Facts) => readonly RowPair[] {
  const tableOf = perRelease((release) => pairTable(release, notesAt))
  return ({ diagnoses, release }) => {
    const mayName = tableOf(release)
    const numbers = diagnoses.map((row) => categoryNumber(row, release))
    const pairs: RowPair[] = []
    for (const [at, holder] of diagnoses.entries()) {
      const from = numbers[at] ?? 0
      for (let next = 0; next < numbers.length; next += 1) {
        const other = mayName(holder, from, numbers[next] ?? 0) ? diagnoses[next] : undefined
        if (other && other.code !== holder.code) pairs.push([holder, other])
      }
    }
    return pairs
  }
}

/** Whether a note of some code of the holder's category may name one of the other category. */
type MayName = (holder: DiagnosisFact, from: number, to: number) => boolean

/** The row of a category is made when the first code of it is seen. */
function pairTable(release: ReleaseView, notesAt: NotesAt): MayName {
  const count = countCategories(release)
  const width = Math.ceil(count / 32)
  const bits = new Uint32Array(count * width)
  const isMade = new Uint8Array(count)
  const make = (category: string, from: number) => {
    isMade[from] = 1
    const above = lineageOf(release, category).slice(1)
    const nodes = [...above, ...nodesBelow(category, release)]
    for (const { categories } of nodes.flatMap((node) => notesAt(node, release))) {
      for (const to of categories) {
        const word = from * width + (to >>> 5)
        bits[word] = (bits[word] ?? 0) | (1 << (to & 31))
      }
    }
  }
  return ({ code }, from, to) => {
    // Nothing is known of what a code says whose category is not in the release.
    if (from === 0) return true
    if (isMade[from] === 0) make(code.slice(0, 3), from)
    return (((bits[from * width + (to >>> 5)] ?? 0) >>> (to & 31)) & 1) === 1
  }
}

function nodesBelow(code: string, release: ReleaseView): readonly CodeEntry[] {
  const node = release.find(code)
  const below = release.children(code).flatMap((child) => nodesBelow(child.code, release))
  return node ? [node, ...below] : below
}
