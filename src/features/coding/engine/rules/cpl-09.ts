import { among } from '../code-ranges'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const treatment = among('Z51.0', 'Z51.1')
const neoplasm = among('C00-D49')

/** An encounter for antineoplastic treatment has the neoplasm that is treated. */
export const cpl09: Rule = {
  id: 'CPL-09',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Z51.0, Z51.11 and Z51.12 have the code for the neoplasm under treatment',
  citation: 'ICD-10-CM Official Guidelines I.C.2.e.2; code also at Z51',
  concerns: treatment,
  check: (facts) =>
    hasCode(facts, neoplasm)
      ? []
      : rowsOf(facts, treatment).map(({ row, shown }) => ({
          row,
          message: `${shown} stands without the neoplasm that is treated.`,
          fix: { text: `Add the code for the neoplasm after ${shown}.` },
        })),
}
