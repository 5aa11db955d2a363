import type { Day } from '@/core/day'
import type { Env } from '@/server/env'
import { hmacSha256Hex, sha256Hex } from '@/server/hash'
import type { EntryIssue } from '../contract/imports'
import { canonicalJson } from '../rules/canonical-json'
import { difficultyOf } from '../rules/classify/difficulty-of'
import { priorityOf } from '../rules/classify/priority-of'
import { settingOf } from '../rules/classify/setting-of'
import { specialtyOf } from '../rules/classify/specialty-of'
import type { PatientRecord } from '../rules/fhir/group-by-patient'
import type { ResolveReference } from '../rules/fhir/resource-set'
import { chartsOfPatient, type PatientChart } from '../rules/project/charts-of-patient'
import type { ProjectedDocument } from '../rules/project/documents-of'
import type { ProjectedPatient } from '../rules/project/patient-of'

interface Keyed {
  readonly env: Pick<Env, 'BLIND_INDEX_KEY'>
  readonly clock: () => Date
}

/** A chart ready to be stored: hashed, judged, and with its row as JSON but for the ids. */
export interface PreparedChart {
  readonly sourceKey: string
  readonly contentHash: string
  /** The columns of the row, except those made when it is stored. */
  readonly columns: Readonly<Record<string, string | number | null>>
  /** Canonical JSON of the payload. */
  readonly payload: string
  readonly documents: readonly ProjectedDocument[]
}

export interface PreparedPatient {
  readonly sourceKey: string
  readonly patient: ProjectedPatient
  readonly identifiersHash: string
  readonly charts: readonly PreparedChart[]
  readonly issues: readonly EntryIssue[]
}

/** Projects a patient's encounters and computes all that needs no database: hashes, keys, judgements. */
export function preparePatient(
  ctx: Keyed,
  record: PatientRecord,
  resolve: ResolveReference,
): PreparedPatient {
  const { patient, charts, issues } = chartsOfPatient(record, resolve)
  const today = ctx.clock().toISOString().slice(0, 10)
  return {
    sourceKey: blindKey(ctx, `patient\n${patient.sourceId}`),
    patient,
    identifiersHash: blindKey(ctx, `identifiers\n${canonicalJson(patient.identifiers)}`),
    charts: charts.map((chart) => prepareChart(ctx, chart, { patient, today })),
    issues,
  }
}

interface Background {
  readonly patient: ProjectedPatient
  readonly today: Day
}

function prepareChart(
  ctx: Keyed,
  chart: PatientChart,
  { patient, today }: Background,
): PreparedChart {
  return {
    sourceKey: encounterKey(ctx, patient.sourceId, chart.sourceId),
    contentHash: contentHashOf(chart),
    columns: { ...encounterColumns(chart), ...judgedColumns(chart, today) },
    payload: chart.canonical,
    documents: chart.documents,
  }
}

/** One hash over what the desk shows: the payload, which indexes the documents, and their texts. */
function contentHashOf({ canonical, documents }: PatientChart): string {
  const texts = documents.map(({ sourceId, text }) => `${sourceId} ${sha256Hex(text)}`)
  return sha256Hex([canonical, ...texts].join('\n'))
}

function encounterColumns({ payload, startedAt, endedAt, serviceDate, documents }: PatientChart) {
  const { encounter, subject } = payload
  return {
    encounter_class: encounter.class,
    encounter_type: encounter.type.text,
    reason: encounter.reasons[0]?.text ?? null,
    provider_label: encounter.provider ?? null,
    started_at: startedAt.toISOString(),
    ended_at: endedAt?.toISOString() ?? null,
    service_date: serviceDate,
    patient_sex: subject.sex,
    patient_age: subject.ageYears ?? null,
    document_count: documents.length,
  }
}

function judgedColumns({ payload, serviceDate }: PatientChart, today: Day) {
  const specialty = specialtyOf(payload)
  const difficulty = difficultyOf(payload)
  const priority = priorityOf({
    encounterClass: payload.encounter.class,
    difficulty: difficulty.value,
    serviceDate,
    today,
  })
  return {
    setting: settingOf(payload.encounter),
    specialty: specialty.value,
    specialty_reason: specialty.reason,
    difficulty: difficulty.value,
    difficulty_reason: difficulty.reason,
    priority: priority.score,
    priority_reason: priority.reason,
  }
}

/** Under which key a chart is stored: the same for the same encounter of the same source. */
export function encounterKey(
  ctx: Pick<Keyed, 'env'>,
  patientId: string,
  encounterId: string,
): string {
  return blindKey(ctx, `encounter\n${patientId}\n${encounterId}`)
}

/** Source ids name people and visits: only their keyed hash is stored. */
function blindKey({ env }: Pick<Keyed, 'env'>, text: string): string {
  return hmacSha256Hex(env.BLIND_INDEX_KEY, text)
}
