import { showCode } from '@/features/code-sets/contract/show-code'
import type { DiagnosisFact, Facts } from '../facts'
import { lateralityOf, type Laterality } from '../laterality'
import { rowsByCode } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { titleOf } from '../titles'

/** The side of a paired organ is reported once and as it is. */
export const cpl12: Rule = {
  id: 'CPL-12',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title: 'A paired organ has its side: not unspecified, and bilateral by the code for both',
  citation: 'ICD-10-CM Official Guidelines I.B.13; MCE edit 20',
  concerns: (code, release) => lateralityOf(code, release) !== undefined,
  check: (facts, concerned) =>
    concerned.flatMap((one) => {
      const laterality = lateralityOf(one, facts.release)
      return laterality ? judge(one, laterality, facts) : []
    }),
}

function judge(one: DiagnosisFact, laterality: Laterality, facts: Facts): readonly Issue[] {
  const { side, right, left, bilateral } = laterality
  const both = rowOf(bilateral, facts)
  if (side === 'unspecified') {
    return [unspecifiedSide(one, laterality, rowOf(right, facts) ?? rowOf(left, facts) ?? both)]
  }
  if (side === 'bilateral') return []
  if (both) return [withinBilateral(one, both)]
  const other = rowOf(side === 'right' ? left : right, facts)
  return other && other.row < one.row && bilateral !== undefined
    ? [eachSide(one, other, [bilateral, facts])]
    : []
}

function rowOf(code: string | undefined, facts: Facts): DiagnosisFact | undefined {
  return code === undefined ? undefined : rowsByCode(facts).get(code)
}

function unspecifiedSide(
  one: DiagnosisFact,
  { right, left, bilateral }: Laterality,
  sided: DiagnosisFact | undefined,
): Issue {
  if (sided) {
    return {
      row: one.row,
      withRows: [sided.row],
      message: `${one.shown} leaves the side open, and ${sided.shown} names one for the same condition.`,
      fix: {
        text: `Remove ${one.shown} if it is the condition of ${sided.shown}; else name its side.`,
      },
    }
  }
  const choices = [right, left, bilateral].flatMap((code) => (code ? [showCode(code)] : []))
  return {
    row: one.row,
    message: `${one.shown} leaves the side open.`,
    fix: {
      text: `Report the side that is documented, by a clinician other than the provider too: ${choices.join(', ')}.`,
    },
  }
}

function withinBilateral(one: DiagnosisFact, both: DiagnosisFact): Issue {
  return {
    row: one.row,
    withRows: [both.row],
    message: `${one.shown} reports one side of what ${both.shown} reports for both.`,
    fix: { text: `Remove ${one.shown}.`, change: { kind: 'remove', row: one.row } },
  }
}

function eachSide(
  one: DiagnosisFact,
  other: DiagnosisFact,
  [bilateral, { release }]: readonly [string, Facts],
): Issue {
  const code = showCode(bilateral)
  return {
    row: one.row,
    withRows: [other.row],
    message: `${other.shown} and ${one.shown} report the two sides of a condition that has a code for both.`,
    fix: {
      text: `In place of ${other.shown} and ${one.shown} report ${code} (${titleOf(bilateral, release)}).`,
      change: { kind: 'replace', row: other.row, code },
    },
  }
}
