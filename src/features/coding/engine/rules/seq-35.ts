import { among } from '../code-ranges'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const pain = among('G89')
const forPain = /\bpain|analges|neurostimulator|nerve block/i

/** A code for pain comes first only where the encounter is for the pain itself. */
export const seq35: Rule = {
  id: 'SEQ-35',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'A code for pain (G89.-) comes first only where the encounter is for pain control',
  citation: 'ICD-10-CM Official Guidelines I.C.6.b.1.a',
  concerns: pain,
  check: ({ principal, diagnoses, encounter }) => {
    if (!principal || !pain(principal.code)) return []
    if (encounter.reason.trim() === '' || forPain.test(encounter.reason)) return []
    const definitive = diagnoses.filter(({ code }) => !pain(code) && !/^[RV-Z]/.test(code))
    if (definitive.length === 0) return []
    return [
      {
        row: principal.row,
        withRows: definitive.map(({ row }) => row),
        message: `${principal.shown} stands first, and the encounter is not for pain control but for “${encounter.reason}”.`,
        fix: {
          text: `Put the cause of the pain first: ${shownList(definitive)}; keep ${principal.shown} only where the pain itself was managed.`,
        },
      },
    ]
  },
}
