import { lineageOf } from '@/features/code-sets/contract/lineage'
import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from './facts'
import { categoryNumber, countCategories, perCategory, type NoteIndex } from './note-index'
import { perFacts } from './per-facts'

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
  const namedBy = perCategory((category, release) => categoriesNamed(category, release, notesAt))
  return (facts) => {
    const { diagnoses, release } = facts
    const numbers = categoryNumbers(facts)
    const pairs: RowPair[] = []
    for (const holder of diagnoses) {
      const named = namedBy(holder, release)
      if (named.length === 0) continue
      for (let next = 0; next < numbers.length; next += 1) {
        const other = isIn(named, numbers[next] ?? 0) ? diagnoses[next] : undefined
        if (other && other.code !== holder.code) pairs.push([holder, other])
      }
    }
    return pairs
  }
}

const categoryNumbers = perFacts(({ diagnoses, release }: Facts): readonly number[] =>
  diagnoses.map((row) => categoryNumber(row, release)),
)

/** Categories by their number, one bit each; empty where it holds none. */
type Categories = Uint32Array

/** The categories of which the notes that apply to some code of a category may name a code. */
function categoriesNamed(category: string, release: ReleaseView, notesAt: NotesAt): Categories {
  const named = new Uint32Array(Math.ceil(countCategories(release) / 32))
  // Nothing is known of what a code says whose category is not in the release.
  if (!release.find(category)) return named.fill(0xffff_ffff)
  const above = lineageOf(release, category).slice(1)
  const nodes = [...above, ...nodesBelow(category, release)]
  const numbers = nodes.flatMap((node) => notesAt(node, release)).flatMap((one) => one.categories)
  for (const number of numbers) {
    const word = number >>> 5
    named[word] = (named[word] ?? 0) | (1 << (number & 31))
  }
  return numbers.length === 0 ? new Uint32Array() : named
}

function isIn(categories: Categories, number: number): boolean {
  return (((categories[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1
}

function nodesBelow(code: string, release: ReleaseView): readonly CodeEntry[] {
  const node = release.find(code)
  const below = release.children(code).flatMap((child) => nodesBelow(child.code, release))
  return node ? [node, ...below] : below
}
