import { forbiddenRole, notFound, unauthorized } from '@/core/errors'
import type { RequestContext, ServerContext } from '@/server/context'
import { chartReaders, readsCharts } from '../contract/chart-readers'
import type {
  ChartDocument,
  ChartFacts,
  ChartPatient,
  ChartView,
  GetChartInput,
} from '../contract/chart-view'
import {
  openChartRow,
  type OpenChartRow,
  type OpenedChartRow,
  type OpenedDocumentRow,
} from '../queries/open-chart'
import { formatChartNumber } from '../rules/chart-number'
import type { PatientIdentifiers } from '../rules/project/patient-of'
import { openSealed } from './open-notes'

type FoundRow = Extract<OpenChartRow, { payload: unknown }>

/** The chart with its documents and patient, opened; the reading, or the attempt, stands in the access log. */
export async function getChart(ctx: RequestContext, input: GetChartInput): Promise<ChartView> {
  const { sessionHash } = ctx
  if (!sessionHash) throw unauthorized()
  const opening = openChartRow(ctx, {
    sessionHash,
    now: ctx.clock(),
    idleMinutes: ctx.env.SESSION_IDLE_MINUTES,
    byPerson: ctx.byPerson,
    chartId: input.chartId,
    accessId: ctx.newId(),
    readers: chartReaders,
  })
  ctx.openings.set(input.chartId, opening)
  const row = await opening.finally(() => ctx.openings.delete(input.chartId))
  if (!row) throw unauthorized()
  if (row.chart === null) throw readsCharts(row.role) ? notFound('chart') : forbiddenRole()
  return {
    chart: factsOf(row.chart),
    patient: patientOf(ctx, row),
    payload: row.payload,
    documents: row.documents.map((document) => documentOf(ctx, row.org_id, document)),
  }
}

function factsOf(row: OpenedChartRow): ChartFacts {
  return {
    id: row.id,
    number: formatChartNumber(row.number),
    status: row.status,
    version: row.version,
    round: row.round,
    setting: row.setting,
    encounterClass: row.encounter_class,
    encounterType: row.encounter_type,
    reason: row.reason,
    specialty: row.specialty,
    difficulty: row.difficulty,
    priority: row.priority,
    priorityReason: row.priority_reason,
    providerLabel: row.provider_label,
    startedAt: isoOf(row.started_at),
    endedAt: row.ended_at && isoOf(row.ended_at),
    serviceDate: row.service_date,
    assigneeId: row.assignee_id,
    assigneeLabel: row.assignee_label,
    submittedAt: row.submitted_at && isoOf(row.submitted_at),
    returnedAt: row.returned_at && isoOf(row.returned_at),
    completedAt: row.completed_at && isoOf(row.completed_at),
    updatedAt: isoOf(row.updated_at),
    hasNewerSource: row.latest_source_version > row.source_version,
  }
}

function patientOf(ctx: ServerContext, row: FoundRow): ChartPatient {
  const place = { orgId: row.org_id, recordId: row.patient_id }
  const identifiers = JSON.parse(
    openSealed(ctx, place, row.identifiers_sealed),
  ) as Partial<PatientIdentifiers>
  return {
    name: identifiers.name ?? null,
    recordNumber: identifiers.recordNumbers?.[0] ?? null,
    sex: row.chart.patient_sex,
    age: row.chart.patient_age,
    ageDays: row.payload.subject.ageDays ?? null,
    birthDate: row.birth_date,
    deathDate: row.death_date,
  }
}

function documentOf(ctx: ServerContext, orgId: string, row: OpenedDocumentRow): ChartDocument {
  const { id, title, kind, authoredAt, authorLabel, sealed } = row
  return {
    id,
    title,
    kind,
    authoredAt: authoredAt && isoOf(authoredAt),
    authorLabel,
    text: openSealed(ctx, { orgId, recordId: id }, Buffer.from(sealed, 'base64')),
  }
}

function isoOf(timestamp: string): string {
  return new Date(timestamp).toISOString()
}
