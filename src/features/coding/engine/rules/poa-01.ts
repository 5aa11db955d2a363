import type { DiagnosisFact, Facts } from '../facts'
import { indicatorOf, indicators, isPoaExempt } from '../present-on-admission'
import { inpatientOnly, type Issue, type Rule } from '../rule'

/** Every diagnosis of a stay says whether it was present on admission, unless it is exempt. */
export const poa01: Rule = {
  id: 'POA-01',
  group: 'POA',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'Every diagnosis that is not exempt has the POA indicator Y, N, U or W',
  citation: 'ICD-10-CM Official Guidelines Appendix I; POA exempt list',
  check: (facts) =>
    facts.diagnoses
      .filter((one) => !indicators.has(indicatorOf(one)) && !isPoaExempt(one, facts.release))
      .flatMap((one) => {
        const indicator = indicatorOf(one)
        return indicator === '' ? missing(one, facts) : [unknown(one, indicator)]
      }),
}

/** Without the list of exempt codes nobody knows that an indicator is missing. */
function missing({ row, shown }: DiagnosisFact, { release }: Facts): readonly Issue[] {
  if (!release.lists.poaExempt) return []
  return [
    {
      row,
      message: `${shown} lacks its POA indicator.`,
      fix: {
        text: 'Say whether it was present on admission: Y yes, N no, U documentation insufficient, W clinically undetermined.',
      },
    },
  ]
}

function unknown({ row, shown }: DiagnosisFact, indicator: string): Issue {
  return {
    row,
    message: `“${indicator.slice(0, 4)}” at ${shown} is no POA indicator.`,
    fix: { text: 'Use Y, N, U or W.' },
  }
}
