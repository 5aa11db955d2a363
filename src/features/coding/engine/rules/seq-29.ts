import { among } from '../code-ranges'
import { allSettings, type Rule } from '../rule'
import { isSequela } from '../sequela'
import { putFirst } from '../sequence'

const pregnancy = among('O00-O9A')
const liveborn = among('Z38')

/** On the record of a mother a code of chapter 15 comes first; O94 follows the sequela (I.C.15.p.3). */
export const seq29: Rule = {
  id: 'SEQ-29',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Codes of chapter 15 stand before codes of other chapters on the record of the mother',
  citation: 'ICD-10-CM Official Guidelines I.C.15.a.1 and I.C.15.p.3',
  concerns: (code, release) => pregnancy(code) && !isSequela(code, release),
  covers: ['SEQ-03'],
  check: (facts, [obstetric, ...others]) => {
    const { principal } = facts
    if (!obstetric || !principal || pregnancy(principal.code)) return []
    if (liveborn(principal.code)) return []
    const text = `Put ${obstetric.shown} first${others.length > 0 ? ', or the code of chapter 15 that occasioned the encounter' : ''}.`
    return [
      {
        row: principal.row,
        withRows: [obstetric.row],
        message: `${principal.shown} stands before ${obstetric.shown}; codes of chapter 15 have priority over those of other chapters.`,
        fix: others.length === 0 ? { text, change: putFirst(obstetric, facts) } : { text },
      },
    ]
  },
}
