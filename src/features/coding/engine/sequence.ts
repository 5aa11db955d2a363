import type { DiagnosisFact, Facts } from './facts'
import type { Change } from './finding'

/** Whether one row stands before another: the principal first, then the rows as entered. */
export function comesBefore(one: DiagnosisFact, other: DiagnosisFact): boolean {
  return one.principal === other.principal ? one.row < other.row : one.principal
}

/** The change that puts a row directly before another one. */
export function putBefore(
  moved: DiagnosisFact,
  other: DiagnosisFact,
  { flagged }: Pick<Facts, 'flagged'>,
): Change {
  return flagged && other.principal
    ? { kind: 'makePrincipal', row: moved.row }
    : { kind: 'moveBefore', row: moved.row, beforeRow: other.row }
}

/** The change that makes a row the principal one. */
export function putFirst(moved: DiagnosisFact, { flagged, diagnoses }: Facts): Change {
  const first = diagnoses.find(({ row }) => row === 1)
  return flagged || !first
    ? { kind: 'makePrincipal', row: moved.row }
    : { kind: 'moveBefore', row: moved.row, beforeRow: first.row }
}
