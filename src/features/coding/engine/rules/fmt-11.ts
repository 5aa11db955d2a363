import { procedureForms } from '@/features/code-sets/contract/procedure-forms'
import type { ProcedureFact } from '../facts'
import { inpatientOnly, type Rule } from '../rule'

const wellFormed = procedureForms['ICD-10-PCS']

/** An ICD-10-PCS code has seven characters, without I and O, and stands in the order file. */
export const fmt11: Rule = {
  id: 'FMT-11',
  group: 'FMT',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'An ICD-10-PCS code has exactly seven characters from 0-9, A-H, J-N and P-Z and exists',
  citation: 'ICD-10-PCS Official Guidelines A1 and A3; ICD-10-PCS order file',
  check: ({ procedures, release }) =>
    procedures
      .filter(({ system }) => system === 'ICD-10-PCS')
      .flatMap((procedure) => {
        if (!wellFormed.test(procedure.code)) return [malformed(procedure)]
        if (!release.knowsProcedures('ICD-10-PCS')) return []
        const entry = release.findProcedure('ICD-10-PCS', procedure.code)
        return entry?.billable ? [] : [unknown(procedure, release.label)]
      }),
}

function malformed({ row, code }: ProcedureFact) {
  return {
    procedureRow: row,
    message: `${code === '' ? 'An empty entry' : `“${code}”`} is not an ICD-10-PCS code.`,
    fix: { text: 'Write seven characters from 0-9 and A-Z; the letters I and O are not used.' },
  }
}

function unknown({ row, code }: ProcedureFact, label: string) {
  return {
    procedureRow: row,
    message: `${code} is not among the ICD-10-PCS codes in force with ${label}.`,
    fix: { text: 'Build the code from its table, character by character.' },
  }
}
