import { among } from '../code-ranges'
import { injuryPhases } from '../encounter-of-injury'
import type { DiagnosisFact, Facts } from '../facts'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'

const kinds = [
  { name: 'place of occurrence', holds: among('Y92') },
  { name: 'activity', holds: among('Y93') },
  { name: 'external cause status', holds: among('Y99') },
]

/** Place, activity and status are told once, at the initial encounter. */
export const seq39: Rule = {
  id: 'SEQ-39',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title:
    'Place (Y92), activity (Y93) and status (Y99) are coded once, at the initial encounter only',
  citation: 'ICD-10-CM Official Guidelines I.C.20.b, I.C.20.c and I.C.20.k',
  concerns: among('Y92', 'Y93', 'Y99'),
  check: (facts) =>
    kinds.flatMap(({ name, holds }) => {
      const rows = rowsOf(facts, holds)
      return isLater(facts)
        ? rows.map((one) => atLaterEncounter(one, name))
        : rows.slice(1).map((one) => again(one, name))
    }),
}

/** Injuries and causes are on the record, and none of them is in active treatment. */
function isLater(facts: Facts): boolean {
  const { injuries, causes } = injuryPhases(facts)
  const phased = [...injuries, ...causes]
  return phased.length > 0 && phased.every(({ phase }) => phase !== 'A')
}

function atLaterEncounter({ row, shown }: DiagnosisFact, name: string): Issue {
  return {
    row,
    message: `${shown} tells the ${name}, which is coded at the initial encounter for treatment only.`,
    fix: { text: `Remove ${shown}.`, change: { kind: 'remove', row } },
  }
}

function again({ row, shown }: DiagnosisFact, name: string): Issue {
  return {
    row,
    message: `${shown} is a second code for the ${name}; an encounter has one.`,
    fix: { text: `Keep the one that the documentation names.` },
  }
}
