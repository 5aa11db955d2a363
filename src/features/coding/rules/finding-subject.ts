import { showCode } from '@/features/code-sets/contract/show-code'
import type { FindingAnswer } from '../contract/answers'
import type { Finding } from '../engine/finding'
import type { JudgedCode } from './record-of'
import { storedCode } from './stored-code'

/**
 * The codes that a finding is about, and the one that its fix would add or put there; all codes of the
 * record where it names no row.
 */
export function subjectOf(finding: Finding, codes: readonly JudgedCode[]): readonly string[] {
  const { row, withRows = [], procedureRow, fix } = finding
  const diagnoses = codes.filter(({ kind }) => kind === 'diagnosis').map(shown)
  const procedures = codes.filter(({ kind }) => kind === 'procedure').map(shown)
  const rows = [...(row === undefined ? [] : [row]), ...withRows]
  const named = [
    ...rows.map((one) => diagnoses[one - 1]),
    ...(procedureRow === undefined ? [] : [procedures[procedureRow - 1]]),
  ].filter((code) => code !== undefined)
  const change = fix?.change
  const fixed = change?.kind === 'add' || change?.kind === 'replace' ? [change.code] : []
  return [...(named.length > 0 ? named : [...diagnoses, ...procedures]), ...fixed]
}

function shown({ kind, code }: JudgedCode): string {
  return kind === 'diagnosis' ? showCode(storedCode(code)) : code
}

/** The same for an answer and for the finding that it answers, whatever order, dots and case they have. */
export function answerKey({ rule, about }: Pick<FindingAnswer, 'rule' | 'about'>): string {
  const codes = about.map((code) => code.replaceAll('.', '').toUpperCase())
  return [rule, ...codes.sort()].join(' ')
}
