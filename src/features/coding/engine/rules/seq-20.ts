import { among } from '../code-ranges'
import type { Rule } from '../rule'
import { allSettings } from '../rule'
import { rowsOf } from '../rows'
import { putBefore } from '../sequence'

const anemiaOfChemotherapy = among('D64.81')
const neoplasms = among('C00-D49')
const forTheAnemia = /an(?:a)?emia|transfus/i

/** Where an encounter only treats the anemia of chemotherapy, the anemia is first-listed. */
export const seq20: Rule = {
  id: 'SEQ-20',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'Anemia due to chemotherapy is first-listed when the encounter only treats the anemia',
  citation: 'ICD-10-CM Official Guidelines I.C.2.c.2',
  concerns: anemiaOfChemotherapy,
  check: (facts) => {
    const { principal, encounter } = facts
    const [anemia] = rowsOf(facts, anemiaOfChemotherapy)
    if (!anemia || !principal || !neoplasms(principal.code)) return []
    if (!forTheAnemia.test(encounter.reason)) return []
    return [
      {
        row: principal.row,
        withRows: [anemia.row],
        message: `${principal.shown} stands first, but the encounter is for the anemia ${anemia.shown}.`,
        fix: {
          text: `Put ${anemia.shown} first, then ${principal.shown} and the adverse effect of the drug, if the anemia is all that was treated.`,
          change: putBefore(anemia, principal, facts),
        },
      },
    ]
  },
}
