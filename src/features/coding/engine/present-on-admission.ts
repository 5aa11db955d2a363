import type { DiagnosisFact } from './facts'
import { perCode } from './per-release'

/** The POA indicator of a row as written, without regard to case and spaces; empty where there is none. */
export function indicatorOf({ poa }: DiagnosisFact): string {
  return (poa ?? '').trim().toUpperCase()
}

export const isPoaExempt = perCode((code, release) => release.isListed('poaExempt', code))

/** Whether the row says that the condition arose after admission, or that nobody can tell. */
export function isNotPresent(one: DiagnosisFact): boolean {
  return ['N', 'U'].includes(indicatorOf(one))
}
