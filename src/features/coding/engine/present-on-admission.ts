import type { DiagnosisFact, Facts } from './facts'

/** The POA indicator of a row as written, without regard to case and spaces; empty where there is none. */
export function indicatorOf({ poa }: DiagnosisFact): string {
  return (poa ?? '').trim().toUpperCase()
}

export function isPoaExempt({ code }: DiagnosisFact, { release }: Facts): boolean {
  return release.isListed('poaExempt', code)
}

/** Whether the row says that the condition arose after admission, or that nobody can tell. */
export function isNotPresent(one: DiagnosisFact): boolean {
  return ['N', 'U'].includes(indicatorOf(one))
}
