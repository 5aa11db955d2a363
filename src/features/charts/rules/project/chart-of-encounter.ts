import { dayOf, type Day } from '@/core/day'
import type { ChartDocumentEntry, ChartPayload } from '../../contract/chart-payload'
import type { EncounterRecord, PatientRecord } from '../fhir/group-by-patient'
import { activeProblemsAt } from './active-problems-at'
import type { TimedCondition } from './condition-timeline'
import { documentsOf, type ProjectedDocument } from './documents-of'
import { encounterFactsOf } from './encounter-facts-of'
import { projectAllergies, projectCarePlans, projectDevices } from './project-background'
import { conditionsOf, projectConditions } from './project-conditions'
import { projectObservations } from './project-observations'
import { projectImagingStudies, projectReports } from './project-reports'
import { projectImmunizations, projectMedications, projectProcedures } from './project-treatments'
import { compact, type Projection } from './projection'
import { subjectOf } from './subject-of'
import type { TrendIndex } from './trend-index'

/** One encounter as a chart: what the desk shows, and the notes that are stored apart. */
export interface ProjectedChart {
  readonly sourceId: string
  readonly startedAt: Date
  readonly endedAt: Date | undefined
  readonly serviceDate: Day
  readonly payload: ChartPayload
  readonly documents: readonly ProjectedDocument[]
}

interface ChartSource {
  readonly record: PatientRecord
  readonly encounter: EncounterRecord
  readonly trends: TrendIndex
  readonly timeline: readonly TimedCondition[]
}

/** Projects one encounter with all that belongs to it and the patient's background at its date. */
export function chartOfEncounter(projection: Projection, source: ChartSource): ProjectedChart {
  const { record, encounter, trends, timeline } = source
  const facts = encounterFactsOf(projection, encounter)
  const conditions = conditionsOf(projection, record, encounter)
  const documents = documentsOf(projection, encounter)
  const day = facts.start === undefined ? undefined : dayOf(facts.start)
  const subject = subjectOf(record.patient.body, { day, end: encounter.end })
  // Keys in the order of the canonical text, here and in all it is made of.
  const payload: ChartPayload = {
    activeProblems: activeProblemsAt(timeline, encounter, conditions),
    allergies: projectAllergies(projection, record, encounter),
    carePlans: projectCarePlans(record, encounter),
    conditions: projectConditions(projection, conditions, encounter),
    devices: projectDevices(projection, record, encounter),
    documents: documents.map(indexEntry),
    encounter: facts,
    imagingStudies: projectImagingStudies(encounter),
    immunizations: projectImmunizations(projection, encounter),
    medications: projectMedications(projection, encounter),
    observations: projectObservations(projection, encounter, { trends, subject }),
    procedures: projectProcedures(projection, encounter),
    reports: projectReports(projection, encounter),
    subject,
  }
  return {
    sourceId: encounter.encounter.id,
    startedAt: new Date(encounter.start),
    endedAt: facts.end === undefined ? undefined : new Date(encounter.end),
    serviceDate: facts.governingDate ?? day ?? utcDay(encounter.start),
    payload,
    documents,
  }
}

function indexEntry({
  sourceId,
  title,
  type,
  date,
  author,
  text,
}: ProjectedDocument): ChartDocumentEntry {
  return compact({ author, characters: text.length, date, id: sourceId, title, type })
}

/** For timestamps of a year or a month, which name no day of their own. */
function utcDay(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10)
}
