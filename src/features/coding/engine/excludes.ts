import type { CodeNote } from '@/features/code-sets/contract/code-notes'
import { lineageOf } from '@/features/code-sets/contract/lineage'
import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from './facts'
import { pairsByCategory } from './category-pairs'
import type { NamedBy, NoteIndex } from './note-index'
import { indexAt, noteSteps } from './note-steps'
import { perCode } from './per-release'
import { perFacts } from './per-facts'

/** Where the note stands: at the code itself, at a header above it, or at its section or chapter. */
export type ExcludesLevel = 'own' | 'header' | 'section'

/** An Excludes note that stands between two rows. */
export interface Excluded {
  /** The row to whose code the note applies. */
  readonly holder: DiagnosisFact
  /** The row whose code the note names. */
  readonly other: DiagnosisFact
  readonly kind: 'excludes1' | 'excludes2'
  readonly level: ExcludesLevel
  readonly note: CodeNote
}

interface ExcludesStep {
  readonly level: ExcludesLevel
  readonly excludes1: NoteIndex | undefined
  readonly excludes2: NoteIndex | undefined
}

/**
 * Every Excludes note between two rows, in both directions, since many pairs are stated in one only. In one
 * direction the nearest note holds: a category that says Excludes2 overrules an Excludes1 of its section. An
 * Excludes2 note of a section or chapter is in none, since it stands between half of all pairs.
 */
export const excludedPairs = perFacts((facts: Facts): readonly Excluded[] => {
  const pairs: Excluded[] = []
  for (const [holder, other] of possiblePairs(facts)) {
    const found = nearest(excludesOf(holder, facts.release), other)
    if (found) pairs.push({ holder, other, ...found })
  }
  return pairs
})

const possiblePairs = pairsByCategory((node, release) =>
  [
    indexAt(node.code, 'excludes1', release),
    node.kind === 'code' ? indexAt(node.code, 'excludes2', release) : undefined,
  ].filter((index) => index !== undefined),
)

/** Whether some Excludes note applies to the code; a note may still name it from elsewhere. */
export function hasExcludes(code: string, release: ReleaseView): boolean {
  return excludesOf(code, release).length > 0
}

const excludesOf = perCode(stepsOf)

function stepsOf(code: string, release: ReleaseView): readonly ExcludesStep[] {
  const steps = new Map<string, ExcludesStep>()
  for (const { node, index } of noteSteps(code, 'excludes1', release)) {
    steps.set(node.code, { level: levelOf(node, code), excludes1: index, excludes2: undefined })
  }
  for (const { node, index } of noteSteps(code, 'excludes2', release)) {
    const { excludes1 } = steps.get(node.code) ?? {}
    steps.set(node.code, { level: levelOf(node, code), excludes1, excludes2: index })
  }
  return lineageOf(release, code).flatMap((node) => steps.get(node.code) ?? [])
}

function levelOf(node: CodeEntry, code: string): ExcludesLevel {
  if (node.code === code) return 'own'
  return node.kind === 'code' ? 'header' : 'section'
}

function nearest(
  steps: readonly ExcludesStep[],
  other: DiagnosisFact,
): Pick<Excluded, 'kind' | 'level' | 'note'> | undefined {
  for (const { level, excludes1, excludes2 } of steps) {
    const one = excludes1?.find(other)
    const two = excludes2?.find(other)
    if (one && !isNarrower(two, one)) return { kind: 'excludes1', level, note: one.note }
    if (two) return { kind: 'excludes2', level, note: two.note }
  }
  return undefined
}

function isNarrower(one: NamedBy | undefined, other: NamedBy): boolean {
  return one !== undefined && one.target.from.length > other.target.from.length
}
