import { daysBetween } from '@/core/day'
import type { Facts } from '../../engine/facts'
import type { SiteRuleField } from '../../contract/site-rule-conditions'
import { noteWords } from './note-words'

/** A record as site rules see it: the engine's facts, and the specialty where the chart has one. */
export interface SiteFacts {
  readonly facts: Pick<
    Facts,
    'entered' | 'procedures' | 'encounter' | 'patient' | 'medications' | 'documentation'
  >
  readonly specialty: string | undefined
}

/** One value of a field, with the row that it stands in. Codes are undotted. */
export interface FieldValue {
  readonly value: string | number
  readonly row?: number
  readonly procedureRow?: number
}

/** The values that a record has for a field; none where it does not say. */
export const readField: Record<SiteRuleField, (record: SiteFacts) => readonly FieldValue[]> = {
  diagnosis: ({ facts }) => facts.entered.map(({ row, code }) => ({ row, value: code })),
  principalDiagnosis: ({ facts }) =>
    facts.entered.flatMap(({ row, code, principal }) => (principal ? [{ row, value: code }] : [])),
  secondaryDiagnosis: ({ facts }) =>
    facts.entered.flatMap(({ row, code, principal }) => (principal ? [] : [{ row, value: code }])),
  presentOnAdmission: ({ facts }) =>
    facts.entered.flatMap(({ row, poa }) => (poa ? [{ row, value: poa }] : [])),
  procedure: ({ facts }) =>
    facts.procedures.map(({ row, code }) => ({ procedureRow: row, value: code })),
  modifier: ({ facts }) =>
    facts.procedures.flatMap(({ row, modifiers }) =>
      modifiers.map((value) => ({ procedureRow: row, value })),
    ),
  setting: ({ facts }) => [{ value: facts.encounter.setting }],
  specialty: ({ specialty }) => present(specialty),
  sex: ({ facts }) => [{ value: facts.patient.sex }],
  ageYears: ({ facts }) => present(facts.patient.ageYears),
  lengthOfStay: ({ facts }) => present(daysOfStay(facts)),
  diagnosisCount: ({ facts }) => [{ value: facts.entered.length }],
  procedureCount: ({ facts }) => [{ value: facts.procedures.length }],
  serviceDate: ({ facts }) => present(facts.encounter.governingDate || undefined),
  reason: ({ facts }) => present(facts.encounter.reason || undefined),
  medication: ({ facts }) => facts.medications.map((value) => ({ value })),
  noteText: ({ facts }) => present(noteWords(facts.documentation) || undefined),
}

/** The same record as if it had this diagnosis alone; the rest of the record stays. */
export function withOneDiagnosis(record: SiteFacts, row: number): SiteFacts {
  const { facts } = record
  return {
    ...record,
    facts: { ...facts, entered: facts.entered.filter((one) => one.row === row) },
  }
}

/** Days from admission to discharge, as a bill counts them: the day of discharge is none (UB-04 FL 39-41). */
function daysOfStay({ encounter }: SiteFacts['facts']): number | undefined {
  if (encounter.setting !== 'inpatient') return undefined
  const days = daysBetween(encounter.startDate, encounter.endDate)
  return Number.isFinite(days) ? days : undefined
}

function present(value: string | number | undefined): readonly FieldValue[] {
  return value === undefined ? [] : [{ value }]
}
