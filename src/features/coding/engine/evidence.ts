import type { Evidence } from './coded-record'
import type { DiagnosisFact } from './facts'

/** Whether all that the record quotes for the row is of these assertions, and it quotes something. */
export function isOnly(
  { evidence = [] }: DiagnosisFact,
  assertions: readonly NonNullable<Evidence['assertion']>[],
): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ assertion }) => assertion !== undefined && assertions.includes(assertion))
  )
}

/** Whether all that the record quotes for the row comes from these sources, and it quotes something. */
export function isOnlyFrom(
  { evidence = [] }: DiagnosisFact,
  sources: readonly NonNullable<Evidence['source']>[],
): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ source }) => source !== undefined && sources.includes(source))
  )
}
