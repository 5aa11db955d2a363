import { dayOf, type Day } from '@/core/day'
import type { CodeRow } from '../contract/code-row'
import type { CodedRecord, Setting } from '../engine/coded-record'
import { readQuotation } from './read-quotation'

/** What the engine is told about the chart besides its codes. Days are `YYYY-MM-DD`. */
export interface JudgedChart {
  readonly setting: Setting
  /** The governing date: discharge for a stay, service date otherwise. */
  readonly serviceDate: Day
  /** ISO timestamp as the source wrote it. */
  readonly encounterStart: string | null
  readonly reason: string | null
  readonly sex: string
  /** Completed years, for patients whose day of birth is unknown. */
  readonly ageYears: number | null
  readonly birthDate: Day | null
  readonly deathDate: Day | null
  readonly medications: readonly (string | null)[] | null
  /** The texts of its stored notes. What is composed of other resources is nobody's documentation. */
  readonly notes: readonly string[]
}

/**
 * A diagnosis or procedure that the engine is to judge, with the code as the coder wrote it. Where nobody
 * says that evidence was recorded, an empty one counts as left out.
 */
export type JudgedCode = Pick<
  CodeRow,
  'kind' | 'system' | 'code' | 'principal' | 'poa' | 'modifiers' | 'evidence'
> &
  Partial<Pick<CodeRow, 'evidenceRecorded'>>

/**
 * The chart with its codes as one record of the machine format. Each code whose evidence is recorded is to
 * have some (CPL-18); of a code for which it was left out nothing is known, so nothing is asked.
 */
export function recordOf(chart: JudgedChart, codes: readonly JudgedCode[]): CodedRecord {
  return {
    encounter: encounterOf(chart),
    patient: patientOf(chart),
    diagnoses: codes.filter(({ kind }) => kind === 'diagnosis').map(diagnosisOf),
    procedures: codes.flatMap(({ system, code, modifiers }) =>
      system === 'ICD-10-CM' ? [] : [{ system, code, modifiers: [...modifiers] }],
    ),
    medications: (chart.medications ?? []).flatMap((medication) => medication ?? []),
    documentation: chart.notes.join('\n\n'),
    requireEvidence: 'where-recorded',
  }
}

function diagnosisOf({ code, principal, poa, evidence, evidenceRecorded = false }: JudgedCode) {
  return {
    code,
    principal,
    ...(poa ? { poa } : {}),
    ...(evidenceRecorded || evidence.length > 0 ? { evidence: evidence.map(readQuotation) } : {}),
  }
}

function encounterOf(chart: JudgedChart): CodedRecord['encounter'] {
  const { setting, serviceDate, encounterStart, reason } = chart
  const start = encounterStart === null ? undefined : dayOf(encounterStart)
  const dates =
    setting === 'inpatient'
      ? { admitDate: start ?? serviceDate, dischargeDate: serviceDate }
      : { serviceDate }
  return { setting, ...dates, ...(reason === null ? {} : { reason }) }
}

function patientOf({ sex, ageYears, birthDate, deathDate }: JudgedChart): CodedRecord['patient'] {
  return {
    sex: sex === 'male' || sex === 'female' ? sex : 'unknown',
    ...(birthDate === null && ageYears !== null ? { ageYears } : {}),
    ...(birthDate === null ? {} : { birthDate }),
    ...(deathDate === null ? {} : { deathDate }),
  }
}
