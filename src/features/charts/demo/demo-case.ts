import type { LabName } from './lab-catalogue'

export type DemoSetting = 'inpatient' | 'outpatient' | 'emergency'

export type DemoSpecialty =
  | 'Cardiology'
  | 'Dermatology'
  | 'Emergency medicine'
  | 'Endocrinology'
  | 'Family medicine'
  | 'Gastroenterology'
  | 'Hospital medicine'
  | 'Infectious disease'
  | 'Nephrology'
  | 'Neurology'
  | 'Obstetrics and gynecology'
  | 'Oncology'
  | 'Orthopedics'
  | 'Pediatrics'
  | 'Psychiatry'
  | 'Pulmonology'
  | 'Urology'

/** What brought the patient in, as the encounter type of the record. */
export type DemoVisit =
  | 'admission'
  | 'check-up'
  | 'delivery'
  | 'emergency'
  | 'follow-up'
  | 'prenatal'
  | 'problem'
  | 'procedure'
  | 'well-child'

export type NoteType = 'consultation' | 'discharge' | 'emergency' | 'operative' | 'progress'

/** A SNOMED CT concept; `yearsAgo` marks a chronic one that began before this encounter. */
export type Concept = readonly [snomed: string, display: string, yearsAgo?: number]

/** One analyte with its results in order; several are spread evenly over the stay. */
export type LabResult = readonly [name: LabName, ...values: number[]]

/** A result from before the encounter, for the trend. */
export type EarlierLabResult = readonly [name: LabName, value: number, daysBefore: number]

export type VitalSigns = {
  bloodPressure?: readonly [systolic: number, diastolic: number]
  pulse?: number
  respirations?: number
  temperatureC?: number
  oxygenSaturation?: number
  weightKg?: number
  heightCm?: number
  pain?: number
}

/** A key row: the code, the words of the note that support it, and why it stands where it stands. */
export type KeyedCode = {
  code: string
  quote: string
  /** Present-on-admission indicator; inpatient only, absent when the code is exempt. */
  poa?: 'Y' | 'N' | 'U' | 'W'
  why?: string
}

/** One practice encounter. Days are relative to the anchor day, so that the set can move in time. */
export type DemoCase = {
  id: string
  title: string
  specialty: DemoSpecialty
  setting: DemoSetting
  visit: DemoVisit
  patient: { sex: 'male' | 'female'; ageYears: number; ageDays?: number }
  daysBeforeAnchor: number
  stayDays?: number
  reason: Concept
  noteType: NoteType
  note: readonly (readonly [heading: string, text: string])[]
  vitals: VitalSigns
  labs?: readonly LabResult[]
  earlierLabs?: readonly EarlierLabResult[]
  conditions: readonly Concept[]
  procedures?: readonly Concept[]
  medications?: readonly (readonly [name: string, directions: string])[]
  allergies?: readonly Concept[]
  /** In sequence: the first row is the principal or first-listed diagnosis. */
  answerKey: readonly KeyedCode[]
  /** What the chart teaches, where it was written to teach one thing. */
  lesson?: string
}
