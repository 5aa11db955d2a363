import { z } from 'zod'

/*
 * The clinical content of one encounter, as the desk shows it and the engine reads it. JSON-native:
 * timestamps are ISO 8601 as the source wrote them, days are `YYYY-MM-DD`, absent facts are absent keys.
 * It states what was known at the encounter's governing date (discharge for a stay, start otherwise) and
 * holds no direct identifier of the patient: no name, address, phone, record number or Patient reference.
 */

export const encounterClasses = [
  'inpatient',
  'outpatient',
  'emergency',
  'virtual',
  'home',
  'other',
] as const

/** One code of a coding system. `system` is the FHIR URI, e.g. `http://snomed.info/sct`. */
export const codingSchema = z.object({
  system: z.string().optional(),
  code: z.string(),
  display: z.string().optional(),
})

/** A concept: what to show and every code the source gave for it, in the source's order. */
export const conceptSchema = z.object({
  text: z.string(),
  codes: z.array(codingSchema),
})

export const quantitySchema = z.object({
  value: z.number(),
  unit: z.string().optional(),
  comparator: z.string().optional(),
})

/** Who the chart is about, without naming them. Age is at the start of the encounter; `ageDays` is given below one year. */
export const subjectSchema = z.object({
  sex: z.enum(['female', 'male', 'other', 'unknown']),
  ageYears: z.number().int().optional(),
  ageDays: z.number().int().optional(),
  deceased: z.boolean().optional(),
})

export const encounterFactsSchema = z.object({
  class: z.enum(encounterClasses),
  classCode: z.string().optional(),
  status: z.string().optional(),
  type: conceptSchema,
  /** The specialty the source itself gives the encounter. */
  serviceType: z.string().optional(),
  reasons: z.array(conceptSchema),
  start: z.string().optional(),
  end: z.string().optional(),
  /** The day by which codes are judged: discharge for a stay, start otherwise. */
  governingDate: z.string().optional(),
  serviceProvider: z.string().optional(),
  provider: z.string().optional(),
  location: z.string().optional(),
  admissionSource: z.string().optional(),
  dischargeDisposition: conceptSchema.optional(),
})

export const chartConditionSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  category: z.enum(['encounter-diagnosis', 'problem']),
  clinicalStatus: z.string().optional(),
  verificationStatus: z.string().optional(),
  severity: z.string().optional(),
  onset: z.string().optional(),
  abatement: z.string().optional(),
  recordedDate: z.string().optional(),
})

export const chartProcedureSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  status: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  reasons: z.array(z.string()),
  bodySites: z.array(z.string()),
  performer: z.string().optional(),
})

export const chartMedicationSchema = z.object({
  id: z.string(),
  kind: z.enum(['request', 'administration', 'statement']),
  concept: conceptSchema,
  status: z.string().optional(),
  authoredOn: z.string().optional(),
  dosage: z.string().optional(),
  reasons: z.array(z.string()),
})

export const referenceRangeSchema = z.object({
  low: z.number().optional(),
  high: z.number().optional(),
  text: z.string().optional(),
})

/** A measured value: exactly one of `quantity` and `text`, or neither when the source gave none. */
export const measuredValueSchema = z.object({
  quantity: quantitySchema.optional(),
  text: z.string().optional(),
})

/** An earlier value of the same code and unit, oldest first; at most six, all before this encounter. */
export const trendPointSchema = z.object({ date: z.string(), value: z.number() })

/** A part of a panel, e.g. the systolic of a blood pressure. */
export const observationComponentSchema = z.object({
  concept: conceptSchema,
  value: measuredValueSchema,
  interpretation: z.string().optional(),
  referenceRange: referenceRangeSchema.optional(),
  trend: z.array(trendPointSchema),
})

export const observationCategories = [
  'vital-signs',
  'laboratory',
  'survey',
  'social-history',
  'exam',
  'imaging',
  'procedure',
  'other',
] as const

export const chartObservationSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  category: z.enum(observationCategories),
  status: z.string().optional(),
  effective: z.string().optional(),
  value: measuredValueSchema,
  components: z.array(observationComponentSchema),
  referenceRange: referenceRangeSchema.optional(),
  interpretation: z.string().optional(),
  trend: z.array(trendPointSchema),
})

export const chartAllergySchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  kind: z.string().optional(),
  criticality: z.string().optional(),
  clinicalStatus: z.string().optional(),
  reactions: z.array(z.string()),
  recordedDate: z.string().optional(),
})

export const chartImmunizationSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  status: z.string().optional(),
  date: z.string().optional(),
})

export const chartCarePlanSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  activities: z.array(z.string()),
})

/** A device in or on the patient, e.g. an implanted defibrillator. */
export const chartDeviceSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  status: z.string().optional(),
})

/** A panel or report that groups observations; a report that is a note stands under documents. */
export const chartReportSchema = z.object({
  id: z.string(),
  concept: conceptSchema,
  category: z.string().optional(),
  status: z.string().optional(),
  date: z.string().optional(),
  conclusion: z.string().optional(),
  /** Ids of observations of this chart. */
  observationIds: z.array(z.string()),
})

export const chartImagingStudySchema = z.object({
  id: z.string(),
  modality: z.string(),
  bodySites: z.array(z.string()),
  description: z.string().optional(),
  started: z.string().optional(),
})

/** The index entry of a document; its text is stored apart, encrypted. */
export const chartDocumentEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  type: conceptSchema,
  date: z.string().optional(),
  author: z.string().optional(),
  /** Characters of the stored text; 0 when the source named a document but gave no readable text. */
  characters: z.number().int(),
})

export const chartPayloadSchema = z.object({
  subject: subjectSchema,
  encounter: encounterFactsSchema,
  conditions: z.array(chartConditionSchema),
  /** Conditions active at the governing date that were recorded at other encounters. */
  activeProblems: z.array(chartConditionSchema),
  procedures: z.array(chartProcedureSchema),
  medications: z.array(chartMedicationSchema),
  observations: z.array(chartObservationSchema),
  allergies: z.array(chartAllergySchema),
  immunizations: z.array(chartImmunizationSchema),
  carePlans: z.array(chartCarePlanSchema),
  devices: z.array(chartDeviceSchema),
  reports: z.array(chartReportSchema),
  imagingStudies: z.array(chartImagingStudySchema),
  documents: z.array(chartDocumentEntrySchema),
})

export type EncounterClass = (typeof encounterClasses)[number]
export type Coding = z.infer<typeof codingSchema>
export type Concept = z.infer<typeof conceptSchema>
export type MeasuredValue = z.infer<typeof measuredValueSchema>
export type ReferenceRange = z.infer<typeof referenceRangeSchema>
export type TrendPoint = z.infer<typeof trendPointSchema>
export type ObservationCategory = (typeof observationCategories)[number]
export type ChartSubject = z.infer<typeof subjectSchema>
export type EncounterFacts = z.infer<typeof encounterFactsSchema>
export type ChartCondition = z.infer<typeof chartConditionSchema>
export type ChartProcedure = z.infer<typeof chartProcedureSchema>
export type ChartMedication = z.infer<typeof chartMedicationSchema>
export type ChartObservation = z.infer<typeof chartObservationSchema>
export type ObservationComponent = z.infer<typeof observationComponentSchema>
export type ChartAllergy = z.infer<typeof chartAllergySchema>
export type ChartImmunization = z.infer<typeof chartImmunizationSchema>
export type ChartCarePlan = z.infer<typeof chartCarePlanSchema>
export type ChartDevice = z.infer<typeof chartDeviceSchema>
export type ChartReport = z.infer<typeof chartReportSchema>
export type ChartImagingStudy = z.infer<typeof chartImagingStudySchema>
export type ChartDocumentEntry = z.infer<typeof chartDocumentEntrySchema>
export type ChartPayload = z.infer<typeof chartPayloadSchema>
