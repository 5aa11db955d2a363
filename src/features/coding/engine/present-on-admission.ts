import { poaSchema } from './coded-record'
import type { DiagnosisFact } from './facts'
import { perCode } from './per-release'

/** The POA indicator of a row as written, without regard to case and spaces; empty where there is none. */
export function indicatorOf({ poa = '' }: DiagnosisFact): string {
  return poa === '' || indicators.has(poa) ? poa : poa.trim().toUpperCase()
}

/** Y, N, U and W. */
export const indicators: ReadonlySet<string> = new Set(poaSchema.options)

export const isPoaExempt = perCode((code, release) => release.isListed('poaExempt', code))

/** Whether the row says that the condition arose after admission, or that nobody can tell. */
export function isNotPresent(one: DiagnosisFact): boolean {
  return ['N', 'U'].includes(indicatorOf(one))
}
