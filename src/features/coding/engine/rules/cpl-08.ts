import { among } from '../code-ranges'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const secondary = among('C77-C79', 'C7B')
const primary = among('C00-C75', 'C76', 'C7A', 'C80-C96', 'Z85')

/** Secondary malignancy stands beside its primary: present, past or unknown. */
export const cpl08: Rule = {
  id: 'CPL-08',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title:
    'A secondary malignancy has the primary one, C80.1 where it is unknown, or Z85.- where it is past',
  citation: 'ICD-10-CM Official Guidelines I.C.2 and I.C.2.m',
  concerns: secondary,
  check: (facts) => {
    if (hasCode(facts, primary)) return []
    return rowsOf(facts, secondary).map(({ row, shown }) => ({
      row,
      message: `${shown} is a secondary malignancy, and no code tells of the primary one.`,
      fix: {
        text: 'Add the primary malignancy, the code of Z85 where it was removed, or C80.1 where its site is unknown.',
      },
    }))
  },
}
