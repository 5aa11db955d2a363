import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import {
  lowerRespiratoryInfections,
  respiratoryInfections,
} from '../curated/lower-respiratory-infections'
import type { DiagnosisFact, Facts } from '../facts'
import { hasCode, rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { codeWith, titleOf } from '../titles'

const copd = among('J44')
const copdHeader = 'J44'
const withInfection = '(acute) lower respiratory infection'

/** COPD with an acute lower respiratory infection says so, and the infection has its own code. */
export const cmb15: Rule = {
  id: 'CMB-15',
  group: 'CMB',
  severity: 'WARN',
  settings: allSettings,
  title: 'COPD with an acute lower respiratory infection is J44.0 and the code for the infection',
  citation: `ICD-10-CM Official Guidelines I.C.10.a; ${lowerRespiratoryInfections.source}`,
  concerns: copd,
  check: (facts) => {
    const rows = rowsOf(facts, copd)
    const saying = rows.find(({ code }) => titleOf(code, facts.release).includes(withInfection))
    return saying ? infectionMissing(saying, facts) : combinationMissing(rows, facts)
  },
}

function infectionMissing({ row, shown }: DiagnosisFact, facts: Facts): readonly Issue[] {
  if (hasCode(facts, respiratoryInfections.items)) return []
  return [
    {
      row,
      message: `${shown} says that there is an infection, and no code names it.`,
      fix: {
        text: `Add the code for the infection, or report J44.1 or J44.9 in place of ${shown}.`,
      },
    },
  ]
}

function combinationMissing(rows: readonly DiagnosisFact[], facts: Facts): readonly Issue[] {
  const infections = rowsOf(facts, lowerRespiratoryInfections.items)
  const found = codeWith(copdHeader, [withInfection], facts.release)
  const [first] = rows
  if (infections.length === 0 || !first || found === undefined) return []
  const code = showCode(found)
  const unspecified = rows.find((one) => titleOf(one.code, facts.release).endsWith('unspecified'))
  const subject = unspecified ?? first
  return [
    {
      row: subject.row,
      withRows: rowNumbers(infections),
      message: `${subject.shown} does not say that ${shownList(infections)} complicates the COPD.`,
      fix: unspecified
        ? {
            text: `Report ${code} in place of ${subject.shown} and keep ${shownList(infections)}.`,
            change: { kind: 'replace', row: subject.row, code },
          }
        : {
            text: `Add ${code}; it may stand beside ${subject.shown}.`,
            change: { kind: 'add', code },
          },
    },
  ]
}
