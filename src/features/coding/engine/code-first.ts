import type { CodeNote } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { neverAnEffect } from './curated/effects-of-substances'
import type { DiagnosisFact, Facts } from './facts'
import { isAdverseEffect, isUnderdosing } from './intents'
import { pairsByCategory } from './category-pairs'
import { indexAt, noteSteps, type NoteStep } from './note-steps'
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
const codeFirstSteps = perCode((code, release): readonly NoteStep[] =>
  noteSteps(code, 'codeFirst', release),
)

/** Whether a “code first” note that names codes applies to the code. */
export function hasCodeFirst(code: string, release: ReleaseView): boolean {
  return codeFirstSteps(code, release).length > 0
}

/** The note by which `code` follows `first`. */
export function codeFirstNote(
  of: DiagnosisFact,
  first: DiagnosisFact,
  release: ReleaseView,
): CodeNote | undefined {
  for (const { index } of codeFirstSteps(of, release)) {
    const named = index.find(first)
    if (named) return named.note
  }
  return undefined
}

/** The pairs of rows that “code first” notes put in order. Two that name each other are in none. */
export const codeFirstPairs = perFacts((facts: Facts): readonly CodeFirstPair[] => {
  const pairs: CodeFirstPair[] = []
  for (const [holder, first] of possiblePairs(facts)) {
    const note = applies(holder, first, facts.release)
    if (note) pairs.push({ holder, first, note, inOrder: isInOrder(holder, first, facts) })
  }
  return pairs
})

/**
 * The note at T36-T50 lists effects by which a drug may show itself; a row that is none of this drug may follow it
 * once something stands before the drug that may be its effect (I.C.19.e.5.a). An effect whose own note asks for
 * the drug is told by SEQ-12.
 */
function isInOrder(holder: DiagnosisFact, first: DiagnosisFact, facts: Facts): boolean {
  if (comesBefore(first, holder)) return true
  return (
    isAdverseEffect(holder.code) &&
    facts.diagnoses.some(
      (one) => comesBefore(one, holder) && mayBeEffect(one, holder, facts.release),
    )
  )
}

function mayBeEffect(one: DiagnosisFact, drug: DiagnosisFact, release: ReleaseView): boolean {
  return !neverAnEffect.items(one.code) || codeFirstNote(drug, one, release) !== undefined
}

const possiblePairs = pairsByCategory((node, release) =>
  [indexAt(node.code, 'codeFirst', release)].filter((index) => index !== undefined),
)

function applies(
  holder: DiagnosisFact,
  first: DiagnosisFact,
  release: ReleaseView,
): CodeNote | undefined {
  if (!mayComeFirst(holder.code, first.code)) return undefined
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
