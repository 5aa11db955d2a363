import type { CodeNote } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { DiagnosisFact, Facts } from './facts'
import { noteSteps, type NoteStep } from './note-steps'
import { perCode, type KnownCode } from './per-release'
import { comesBefore } from './sequence'

const additionalSteps = perCode((code, release): readonly NoteStep[] =>
  noteSteps(code, 'useAdditionalCode', release).filter(({ node }) => node.kind === 'code'),
)

/** The note at the code or a header above it by which `additional` may be added to `code`. */
export function additionalCodeNote(
  of: string | KnownCode,
  additional: string | KnownCode,
  release: ReleaseView,
): CodeNote | undefined {
  for (const { index } of additionalSteps(of, release)) {
    const named = index.find(additional)
    if (named) return named.note
  }
  return undefined
}

/** A code that some row asks for in addition. */
export interface Premature {
  readonly additional: DiagnosisFact
  /** The first of the rows that ask for it; all stand after it. */
  readonly holder: DiagnosisFact
  readonly note: CodeNote
}

/** Additional codes that stand before every code that asks for them (I.B.7: the additional code follows). */
export function prematureRows(
  facts: Facts,
  additional: (code: string) => boolean,
): readonly Premature[] {
  return facts.diagnoses
    .filter(({ code }) => additional(code))
    .flatMap((one) => {
      const asking = facts.diagnoses.flatMap((holder) => {
        const note = additionalCodeNote(holder, one, facts.release)
        return note && holder !== one ? [{ additional: one, holder, note }] : []
      })
      const isEarly = asking.every(({ holder }) => comesBefore(one, holder))
      return isEarly ? asking.slice(0, 1) : []
    })
}
