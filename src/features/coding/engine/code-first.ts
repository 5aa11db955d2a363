import type { CodeNote } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from './facts'
import { isAdverseEffect, isUnderdosing } from './intents'
import { categoryNumber, joinMasks } from './note-index'
import { noteSteps, type NoteStep } from './note-steps'
import { perCode } from './per-release'
import { perFacts } from './per-facts'
import { comesBefore } from './sequence'

/** Two rows that a “code first” note puts in order. */
export interface CodeFirstPair {
  /** The row whose code has the note. */
  readonly holder: DiagnosisFact
  /** The row that the note wants before it. */
  readonly first: DiagnosisFact
  readonly note: CodeNote
  readonly inOrder: boolean
}

/** The steps at which “code first” notes name codes for `code`, nearest first. */
export const codeFirstSteps = perCode((code, release): readonly NoteStep[] =>
  noteSteps(code, 'codeFirst', release),
)

const codeFirstCategories = perCode((code, release) => {
  const steps = codeFirstSteps(code, release)
  return steps.length === 0
    ? undefined
    : joinMasks(
        steps.map(({ index }) => index.categories),
        release,
      )
})

/** Whether a “code first” note that names codes applies to the code. */
export function hasCodeFirst(code: string, release: ReleaseView): boolean {
  return codeFirstSteps(code, release).length > 0
}

/** The note by which `code` follows `first`. */
export function codeFirstNote(
  code: string,
  first: string,
  release: ReleaseView,
): CodeNote | undefined {
  for (const { index } of codeFirstSteps(code, release)) {
    const named = index.find(first)
    if (named) return named.note
  }
  return undefined
}

/** The pairs of rows that “code first” notes put in order. Two that name each other are in none. */
export const codeFirstPairs = perFacts((facts: Facts): readonly CodeFirstPair[] => {
  const { diagnoses, release } = facts
  const pairs: CodeFirstPair[] = []
  const numbers = diagnoses.map(({ code }) => categoryNumber(code, release))
  for (const holder of diagnoses) {
    const categories = codeFirstCategories(holder.code, release)
    if (!categories) continue
    for (let at = 0; at < numbers.length; at += 1) {
      const first = categories[numbers[at] ?? 0] === 1 ? diagnoses[at] : undefined
      if (!first) continue
      const note = applies(holder.code, first.code, release)
      if (note) pairs.push({ holder, first, note, inOrder: comesBefore(first, holder) })
    }
  }
  return pairs
})

function applies(holder: string, first: string, release: ReleaseView): CodeNote | undefined {
  if (holder === first || !mayComeFirst(holder, first)) return undefined
  const note = codeFirstNote(holder, first, release)
  return note && !codeFirstNote(first, holder, release) ? note : undefined
}

/**
 * The section T36-T50 says “code first, for adverse effects, the nature of the adverse effect” of all its
 * codes; a poisoning comes first itself, and what is due to underdosing comes before it (I.C.19.e.5).
 */
function mayComeFirst(holder: string, first: string): boolean {
  if (/^T(3[6-9]|4[0-9]|50)/.test(holder)) return isAdverseEffect(holder)
  return !isUnderdosing(first) || holder.startsWith('Z')
}
