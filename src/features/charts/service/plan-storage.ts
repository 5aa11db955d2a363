import type { ActorContext } from '@/server/context'
import { seal } from '@/server/crypto'
import type { Tx } from '@/server/db'
import {
  findCharts,
  findNewerVersions,
  findPatients,
  insertNewerVersions,
  lockChangedCharts,
  lockPatients,
  writePatients,
  type NewerVersion,
  type PatientRow,
  type StoredChart,
  type StoredPatient,
} from '../queries/store-patients'
import { patientTokens } from './patient-tokens'
import type { PreparedChart, PreparedPatient } from './prepare-patient'
import { writeCharts, type ChartToWrite } from './write-charts'

export interface StoredCounts {
  readonly patients: number
  readonly encounters: number
  readonly chartsCreated: number
  readonly chartsUpdated: number
  readonly chartsUnchanged: number
  readonly newerVersions: number
}

/** What storing patients will come to, and the writing itself. */
export interface StoragePlan {
  /** What it comes to for some of the patients. */
  countsOf(patients: readonly PreparedPatient[]): StoredCounts
  /** Sends every statement at once, in their order; none waits for another's answer. */
  write(): Promise<void>
}

/**
 * Decides in the caller's transaction how patients and their charts are stored: new encounters become
 * drafts, a changed one replaces a draft that nobody works on and is otherwise recorded beside the chart,
 * equal ones change nothing.
 */
export async function planStorage(
  ctx: ActorContext,
  tx: Tx,
  prepared: readonly PreparedPatient[],
): Promise<StoragePlan> {
  const known = await findKnown(ctx, tx, prepared)
  const writes = chartsToWrite(prepared, known)
  const versions = await newerVersionsOf(ctx, tx, known)
  const planned = {
    known,
    written: new Set(writes.map(({ chart }) => chart)),
    newer: new Set(versions.map(({ chartId }) => chartId)),
  }
  return {
    countsOf: (patients) => countsOf(patients, planned),
    write: async () => {
      await Promise.all([
        writePatients(tx, patientRows(ctx, prepared, known)),
        writeCharts(ctx, tx, writes),
        insertNewerVersions(tx, versions, ctx.clock()),
      ])
    },
  }
}

interface Planned {
  readonly known: Known
  readonly written: ReadonlySet<PreparedChart>
  /** Ids of charts that a newer version is recorded beside. */
  readonly newer: ReadonlySet<string>
}

function countsOf(patients: readonly PreparedPatient[], planned: Planned): StoredCounts {
  const { knownCharts, locked } = planned.known
  const charts = patients.flatMap((patient) => patient.charts)
  const written = charts.filter((chart) => planned.written.has(chart))
  const created = written.filter(({ sourceKey }) => !knownCharts.has(sourceKey)).length
  const newer = charts.filter(({ sourceKey }) =>
    planned.newer.has(locked.get(sourceKey)?.id ?? ''),
  ).length
  return {
    patients: patients.length,
    encounters: charts.length,
    chartsCreated: created,
    chartsUpdated: written.length - created,
    chartsUnchanged: charts.length - written.length - newer,
    newerVersions: newer,
  }
}

interface Known {
  readonly patientIds: ReadonlyMap<string, string>
  readonly knownPatients: ReadonlyMap<string, StoredPatient>
  readonly knownCharts: ReadonlyMap<string, StoredChart>
  /** Charts whose source changed. */
  readonly changed: readonly PreparedChart[]
  /** The rows of the changed charts, locked. */
  readonly locked: ReadonlyMap<string, StoredChart>
}

async function findKnown(
  ctx: ActorContext,
  tx: Tx,
  prepared: readonly PreparedPatient[],
): Promise<Known> {
  const charts = prepared.flatMap((patient) => patient.charts)
  const patientKeys = prepared.map(({ sourceKey }) => sourceKey).toSorted()
  const chartKeys = charts.map(({ sourceKey }) => sourceKey)
  const [, knownPatients, knownCharts] = await Promise.all([
    lockPatients(tx, patientKeys),
    findPatients(tx, patientKeys),
    findCharts(tx, chartKeys),
  ])
  const patientIds = new Map(
    prepared.map(({ sourceKey }) => [sourceKey, knownPatients.get(sourceKey)?.id ?? ctx.newId()]),
  )
  const changed = charts.filter((chart) => isChanged(chart, knownCharts.get(chart.sourceKey)))
  const changedKeys = changed.map(({ sourceKey }) => sourceKey)
  const locked = await lockChangedCharts(tx, changedKeys)
  return { patientIds, knownPatients, knownCharts, changed, locked }
}

function isChanged(chart: PreparedChart, known: StoredChart | undefined): boolean {
  return known !== undefined && known.contentHash !== chart.contentHash
}

function chartsToWrite(
  prepared: readonly PreparedPatient[],
  { patientIds, knownCharts, locked }: Known,
): readonly ChartToWrite[] {
  return prepared.flatMap(({ sourceKey, charts }) => {
    const patientId = patientIds.get(sourceKey) ?? ''
    return charts
      .filter((chart) => {
        const known = knownCharts.get(chart.sourceKey)
        return known === undefined || locked.get(chart.sourceKey)?.untouched === true
      })
      .map((chart) => ({ chart, patientId, stored: knownCharts.get(chart.sourceKey) }))
  })
}

function patientRows(
  ctx: ActorContext,
  prepared: readonly PreparedPatient[],
  known: Known,
): readonly PatientRow[] {
  return prepared
    .filter((patient) => !isSame(patient, known.knownPatients.get(patient.sourceKey)))
    .map((patient) => patientRow(ctx, patient, known.patientIds.get(patient.sourceKey) ?? ''))
}

function isSame({ patient, identifiersHash }: PreparedPatient, known: StoredPatient | undefined) {
  const facts = [patient.sex, patient.birthDate, patient.deathDate].filter(Boolean).join('|')
  return known?.identifiersHash === identifiersHash && known.facts === facts
}

function patientRow(
  ctx: ActorContext,
  { sourceKey, identifiersHash, patient }: PreparedPatient,
  id: string,
): PatientRow {
  const { identifiers } = patient
  const place = { orgId: ctx.actor.orgId, recordId: id }
  const tokens = patientTokens(ctx, {
    names: identifiers.nameWords,
    recordNumbers: identifiers.recordNumbers,
  })
  return {
    id,
    sourceKey,
    sex: patient.sex,
    birthDate: patient.birthDate ?? null,
    deathDate: patient.deathDate ?? null,
    identifiersHash,
    sealed: seal(ctx.keyring, place, JSON.stringify(identifiers)).toString('base64'),
    tokens: tokens.map((token) => token.toString('base64')),
  }
}

/** The newer contents of charts in work that were not recorded before. */
async function newerVersionsOf(
  ctx: ActorContext,
  tx: Tx,
  { changed, locked }: Known,
): Promise<readonly NewerVersion[]> {
  const inWork = changed.flatMap((chart) => {
    const stored = locked.get(chart.sourceKey)
    return stored === undefined || stored.untouched ? [] : [{ chart, stored }]
  })
  const ids = inWork.map(({ stored }) => stored.id)
  const recorded = await findNewerVersions(tx, ids)
  return inWork
    .filter(({ chart, stored }) => !recorded.has(`${stored.id} ${chart.contentHash}`))
    .map(({ chart, stored }) => newerVersion(ctx, chart, stored))
}

function newerVersion(ctx: ActorContext, chart: PreparedChart, stored: StoredChart): NewerVersion {
  const version = stored.latestSourceVersion + 1
  const place = { orgId: ctx.actor.orgId, recordId: `${stored.id}/${version}` }
  const content = `{"payload":${chart.payload},"documents":${JSON.stringify(chart.documents)}}`
  const sealed = seal(ctx.keyring, place, content).toString('base64')
  return { chartId: stored.id, version, contentHash: chart.contentHash, sealed }
}
