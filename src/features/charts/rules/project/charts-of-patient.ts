import type { EntryIssue } from '../../contract/imports'
import type { PatientRecord } from '../fhir/group-by-patient'
import type { ResolveReference } from '../fhir/resource-set'
import { conditionTimelineOf } from './condition-timeline'
import { chartOfEncounter, type ProjectedChart } from './chart-of-encounter'
import { patientOf, type ProjectedPatient } from './patient-of'
import { byTime } from './projection'
import { trendIndexOf } from './trend-index'
import { mayHoldName, withoutNames } from './without-names'

/** A chart with the canonical text of its payload: the text is stored and hashed. */
export interface PatientChart extends ProjectedChart {
  readonly canonical: string
}

export interface PatientCharts {
  readonly patient: ProjectedPatient
  readonly charts: readonly PatientChart[]
  readonly issues: readonly EntryIssue[]
}

/** The patient and one chart per encounter, oldest first, with the patient's name out of every payload. */
export function chartsOfPatient(record: PatientRecord, resolve: ResolveReference): PatientCharts {
  const projection = { resolve, issues: [] as EntryIssue[] }
  const patient = patientOf(record.patient)
  const trends = trendIndexOf(record.resources.get('Observation') ?? [])
  const timeline = conditionTimelineOf(record)
  const charts = record.encounters
    .map((encounter) => ({ encounter, at: encounter.start, id: encounter.encounter.id }))
    .toSorted(byTime)
    .map(({ encounter }) => chartOfEncounter(projection, { record, encounter, trends, timeline }))
    .map((chart) => nameless(chart, patient.identifiers.nameWords))
  return { patient, charts, issues: projection.issues }
}

/** The payload's keys are made in their canonical order, so that its plain JSON is its canonical text. */
function nameless(chart: ProjectedChart, nameWords: readonly string[]): PatientChart {
  const canonical = JSON.stringify(chart.payload)
  if (!mayHoldName(canonical, nameWords)) return { ...chart, canonical }
  const payload = withoutNames(chart.payload, nameWords)
  return { ...chart, payload, canonical: JSON.stringify(payload) }
}
