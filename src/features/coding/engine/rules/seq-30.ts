import { among } from '../code-ranges'
import type { DiagnosisFact, Facts } from '../facts'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { putFirst } from '../sequence'

const liveborn = among('Z38')
const newbornDays = 28

/** The birth record has one Z38 code, as its principal diagnosis; no other record has one. */
export const seq30: Rule = {
  id: 'SEQ-30',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'The birth record has one code of Z38, first; a later encounter or another hospital has none',
  citation: 'ICD-10-CM Official Guidelines I.C.16.a.2',
  check: (facts) => {
    const births = rowsOf(facts, liveborn)
    if (births.length === 0) return facts.encounter.birthEncounter === true ? missing(facts) : []
    const reason = notTheBirth(facts)
    if (reason !== undefined) return births.map((birth) => isNoBirthRecord(birth, reason))
    return [...notFirst(births, facts), ...further(births)]
  },
}

function missing({ diagnoses }: Facts): Issue[] {
  if (diagnoses.length === 0 || diagnoses.some(({ code }) => code.startsWith('O'))) return []
  return [
    {
      message: 'This is the record of the birth, and it has no code of Z38.',
      fix: {
        text: 'Add the code of Z38 for place and type of the birth as the principal diagnosis.',
      },
    },
  ]
}

function notTheBirth({ encounter, patient }: Facts): string | undefined {
  if (encounter.birthEncounter === false) return 'the encounter is not that of the birth'
  if (/transfer/i.test(encounter.reason)) return 'the newborn was transferred'
  const { ageDays, ageYears } = patient
  const isOlder = (ageDays ?? 0) > newbornDays || (ageYears ?? 0) >= 1
  return isOlder ? 'the patient is no newborn' : undefined
}

function isNoBirthRecord({ row, shown }: DiagnosisFact, reason: string): Issue {
  return {
    row,
    message: `${shown} stands on the record of the birth only, and ${reason}.`,
    fix: { text: `Remove ${shown}.`, change: { kind: 'remove', row } },
  }
}

function notFirst([birth]: readonly DiagnosisFact[], facts: Facts): Issue[] {
  if (!birth || birth.principal || facts.principal?.code.startsWith('Z38')) return []
  return [
    {
      row: birth.row,
      message: `${birth.shown} is not first; on the record of the birth it is the principal diagnosis.`,
      fix: { text: `Put ${birth.shown} first.`, change: putFirst(birth, facts) },
    },
  ]
}

function further([birth, ...others]: readonly DiagnosisFact[]): Issue[] {
  return others.map(({ row, shown }) => ({
    row,
    ...(birth ? { withRows: [birth.row] } : {}),
    message: `${shown} is a second code of Z38; a birth is reported once.`,
    fix: { text: `Keep the code that names this birth and remove the other.` },
  }))
}
