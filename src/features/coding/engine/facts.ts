import { daysBetween, yearsBetween, type Day } from '@/core/day'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { CodedRecord, Evidence, Override, Setting } from './coded-record'
import { governingDate, startDate } from './governing-date'
import { knownEntry, type KnownEntry } from './per-release'

/** One diagnosis as the rules see it. */
export interface DiagnosisFact extends KnownEntry {
  /** 1-based position as entered. */
  readonly row: number
  /** As the person or the file wrote it. */
  readonly entered: string
  /** Dotted: `E11.9`. */
  readonly shown: string
  /** Undotted, for look-ups and prefixes: `E119`. */
  readonly code: string
  readonly wellFormed: boolean
  readonly billable: boolean
  /** Flagged, or the first row where no row is flagged. */
  readonly principal: boolean
  readonly poa: string | undefined
  /** Undefined when the record carries no evidence at all for the row, as batches often do. */
  readonly evidence: readonly Evidence[] | undefined
}

export interface ProcedureFact {
  readonly row: number
  readonly system: 'ICD-10-PCS' | 'CPT/HCPCS'
  readonly code: string
  readonly modifiers: readonly string[]
}

export interface PatientFact {
  readonly sex: 'male' | 'female' | 'unknown'
  /** At the start of the encounter; may be negative or absurd, which is for DEM-11 to say. */
  readonly ageYears?: number
  readonly ageDays?: number
  readonly birthDate?: Day
  readonly deathDate?: Day
}

export interface EncounterFact {
  readonly setting: Setting
  readonly governingDate: Day
  readonly startDate: Day
  readonly endDate: Day
  readonly reason: string
  /** Absent where the record does not say. */
  readonly birthEncounter?: boolean
}

/** All that a rule may look at. */
export interface Facts {
  readonly release: ReleaseView
  readonly encounter: EncounterFact
  readonly patient: PatientFact
  /** Every row as entered. Only format rules look here. */
  readonly entered: readonly DiagnosisFact[]
  /** The rows that passed FMT-01 to FMT-09, so that one root cause gives one finding. */
  readonly diagnoses: readonly DiagnosisFact[]
  /** The principal or first-listed row among `diagnoses`. */
  readonly principal?: DiagnosisFact
  /** Whether a row carries the flag; else the first row is principal. */
  readonly flagged: boolean
  readonly procedures: readonly ProcedureFact[]
  readonly medications: readonly string[]
  readonly documentation: string
  readonly overrides: readonly Override[]
  readonly requireEvidence: boolean | 'where-recorded'
  /** What rules derive of these facts and share: see `per-facts.ts`. */
  readonly derived: unknown[]
}

/** The facts of a record before any row is judged: every row counts as sound. */
export function deriveFacts(record: CodedRecord, release: ReleaseView): Facts {
  const entered = diagnosisFacts(record.diagnoses, release)
  return {
    release,
    encounter: encounterFact(record.encounter),
    patient: patientFact(record),
    ...soundRows(entered),
    entered,
    flagged: record.diagnoses.some(({ principal }) => principal),
    procedures: procedureFacts(record.procedures ?? []),
    medications: record.medications ?? [],
    documentation: record.documentation ?? '',
    overrides: [...(record.override ? [record.override] : []), ...(record.overrides ?? [])],
    requireEvidence: record.requireEvidence ?? false,
    derived: [],
  }
}

/** The same facts without the rows that failed a format rule. */
export function withoutRows(facts: Facts, failed: ReadonlySet<number>): Facts {
  return {
    ...facts,
    ...soundRows(facts.entered.filter(({ row }) => !failed.has(row))),
    derived: [],
  }
}

function soundRows(diagnoses: readonly DiagnosisFact[]): Pick<Facts, 'diagnoses' | 'principal'> {
  return { diagnoses, principal: diagnoses.find(({ principal }) => principal) }
}

function diagnosisFacts(
  diagnoses: CodedRecord['diagnoses'],
  release: ReleaseView,
): DiagnosisFact[] {
  const flagged = diagnoses.some(({ principal }) => principal)
  return diagnoses.map(({ code: entered, principal, poa, evidence }, index) => {
    const { shown, code, wellFormed, billable, derived } = knownEntry(entered, release)
    return {
      row: index + 1,
      entered,
      shown,
      code,
      wellFormed,
      billable,
      derived,
      principal: flagged ? principal === true : index === 0,
      poa,
      evidence,
    }
  })
}

function procedureFacts(procedures: NonNullable<CodedRecord['procedures']>): ProcedureFact[] {
  return procedures.map(({ system, code, modifiers }, index) => ({
    row: index + 1,
    system,
    code: code.trim().toUpperCase(),
    modifiers: modifiers ?? [],
  }))
}

function encounterFact(encounter: CodedRecord['encounter']): EncounterFact {
  const start = startDate(encounter)
  return {
    setting: encounter.setting,
    governingDate: governingDate(encounter),
    startDate: start,
    endDate: encounter.dischargeDate ?? encounter.serviceDate ?? start,
    reason: encounter.reason ?? '',
    birthEncounter: encounter.birthEncounter,
  }
}

function patientFact({ patient, encounter }: CodedRecord): PatientFact {
  const { sex, birthDate, deathDate } = patient
  const at = startDate(encounter)
  const ageDays = patient.ageDays ?? (birthDate ? daysBetween(birthDate, at) : undefined)
  const ageYears =
    patient.ageYears ?? (birthDate ? yearsBetween(birthDate, at) : wholeYears(ageDays))
  return { sex, ageYears, ageDays, birthDate, deathDate }
}

function wholeYears(days: number | undefined): number | undefined {
  return days === undefined ? undefined : Math.floor(days / 365.25)
}
