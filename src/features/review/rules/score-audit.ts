import type { AlignableCode } from './pair-codes'
import type { AlignedRow, RowMark } from './align-codes'

/**
 * The ways of counting, each shown under its own name because they differ widely on the same chart:
 * `code_over_code` correct codes of the reference codes (AHIMA 2009), `code_over_code_penalised` the
 * same less a point for each code that was coded without support, `principal` the principal diagnosis,
 * `poa` present-on-admission indicators of the codes both have, `case` the chart without any error,
 * `principal_twice` codes with the principal counted as two.
 */
export const scoreMethods = [
  'code_over_code',
  'code_over_code_penalised',
  'principal',
  'poa',
  'case',
  'principal_twice',
] as const
export type ScoreMethod = (typeof scoreMethods)[number]

/** `correct` of `n`; with `n` 0 the method does not apply to the chart. */
export interface AuditScore {
  readonly method: ScoreMethod
  readonly correct: number
  readonly n: number
}

type Row = AlignedRow<AlignableCode>

export interface AlignedChart {
  readonly diagnoses: readonly Row[]
  readonly procedures: readonly Row[]
}

/** Counts an aligned chart by every method, in the order of `scoreMethods`. */
export function scoreAudit({ diagnoses, procedures }: AlignedChart): AuditScore[] {
  const rows = [...diagnoses, ...procedures]
  const n = rows.filter(({ reference }) => reference).length
  const correct = rows.filter(isRightCode).length
  const overcoded = rows.filter((row) => has(row, 'removed')).length
  const counts: Record<ScoreMethod, Omit<AuditScore, 'method'>> = {
    code_over_code: { correct, n },
    code_over_code_penalised: { correct: Math.max(0, correct - overcoded), n },
    principal: principalCount(diagnoses),
    poa: poaCount(diagnoses),
    case: { correct: Number(rows.every(({ marks }) => marks.length === 0)), n: 1 },
    principal_twice: weightedCount(rows, principalCount(diagnoses)),
  }
  return scoreMethods.map((method) => ({ method, ...counts[method] }))
}

function has({ marks }: Row, mark: RowMark): boolean {
  return marks.includes(mark)
}

/** The coder has the very code of the reference, wherever it stands. */
function isRightCode(row: Row): boolean {
  return row.coder !== undefined && row.reference !== undefined && !has(row, 'changed')
}

function isPrincipalOf(side: Row['reference']): boolean {
  return side?.code.principal ?? false
}

function principalCount(diagnoses: readonly Row[]): { correct: number; n: number } {
  const row = diagnoses.find(({ reference }) => isPrincipalOf(reference))
  if (!row) return { correct: 0, n: 0 }
  return { correct: Number(isRightCode(row) && isPrincipalOf(row.coder)), n: 1 }
}

/** Rows that need an indicator are those to which the reference gives one. */
function poaCount(diagnoses: readonly Row[]): { correct: number; n: number } {
  const rows = diagnoses.filter(
    (row) => isRightCode(row) && typeof row.reference?.code.poa === 'string',
  )
  return { correct: rows.filter((row) => !has(row, 'poa')).length, n: rows.length }
}

/** Errors over codes and one (the principal stands for two); a wrong code in a code's place is one error. */
function weightedCount(rows: readonly Row[], principal: { correct: number; n: number }) {
  const others = rows.filter(
    ({ coder, reference }) => !isPrincipalOf(coder) && !isPrincipalOf(reference),
  )
  const count = (mark: RowMark) => others.filter((row) => has(row, mark)).length
  const wrongOthers = count('changed') + Math.max(count('added'), count('removed'))
  const wrongPrincipal = principal.n - principal.correct
  const codes = Math.max(
    rows.filter(({ coder }) => coder).length,
    rows.filter(({ reference }) => reference).length,
  )
  const n = codes + principal.n
  return { correct: Math.max(0, n - wrongOthers - 2 * wrongPrincipal), n }
}
