import { among } from '../code-ranges'
import { hivRelated } from '../curated/hiv-related'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putBefore } from '../sequence'

const hivDisease = among('B20')

/** An encounter for an illness that is due to HIV disease has the HIV disease first. */
export const seq27: Rule = {
  id: 'SEQ-27',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'HIV disease (B20) stands before the HIV-related illness that occasioned the encounter',
  citation: 'ICD-10-CM Official Guidelines FY2026 I.C.1.a.2.b',
  concerns: hivDisease,
  covers: ['SEQ-03'],
  check: (facts) => {
    const { principal, encounter } = facts
    const [hiv] = rowsOf(facts, hivDisease)
    if (!hiv || !principal || !hivRelated.items(principal.code)) return []
    if (/unrelated|not related/i.test(encounter.reason)) return []
    return [
      {
        row: principal.row,
        withRows: [hiv.row],
        message: `${principal.shown} stands before ${hiv.shown}, and it is an illness of HIV disease.`,
        fix: {
          text: `Put ${hiv.shown} first, unless the provider documents that ${principal.shown} is not related to HIV.`,
          change: putBefore(hiv, principal, facts),
        },
      },
    ]
  },
}
