import type { CodedRecord } from '@/features/coding/engine/coded-record'
import type { Change } from '@/features/coding/engine/finding'

/** The diagnoses after the change that a finding offers, as a screen or a batch applies it. */
export function applyChange(
  diagnoses: CodedRecord['diagnoses'],
  change: Change,
): CodedRecord['diagnoses'] {
  switch (change.kind) {
    case 'replace':
      return diagnoses.map((one, at) =>
        at + 1 === change.row ? { ...one, code: change.code } : one,
      )
    case 'remove':
      return diagnoses.filter((_, at) => at + 1 !== change.row)
    case 'add':
      return [...diagnoses, { code: change.code }]
    case 'makePrincipal':
      return diagnoses.map((one, at) => ({ ...one, principal: at + 1 === change.row }))
    case 'moveBefore': {
      const moved = diagnoses[change.row - 1]
      const rest = diagnoses.filter((_, at) => at + 1 !== change.row)
      return moved ? rest.toSpliced(change.beforeRow - 1, 0, moved) : diagnoses
    }
  }
}
