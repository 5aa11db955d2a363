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

/**
 * Stores patients with their charts in the caller's transaction: new encounters become drafts, a changed
 * one replaces a draft that nobody works on and is otherwise recorded beside the chart, equal ones change
 * nothing.
 */
export async function storePatients(
  ctx: ActorContext,
  tx: Tx,
  prepared: readonly PreparedPatient[],
): Promise<StoredCounts> {
  const charts = prepared.flatMap((patient) => patient.charts)
  const patientKeys = prepared.map(({ sourceKey }) => sourceKey).toSorted()
  const [, knownPatients, knownCharts] = await Promise.all([
    lockPatients(tx, patientKeys),
    findPatients(tx, patientKeys),
    findCharts(
      tx,
      charts.map(({ sourceKey }) => sourceKey),
    ),
  ])
  const changed = charts.filter((chart) => isChanged(chart, knownCharts.get(chart.sourceKey)))
  const locked = await lockChangedCharts(
    tx,
    changed.map(({ sourceKey }) => sourceKey),
  )
  const patientIds = new Map(
    prepared.map(({ sourceKey }) => [sourceKey, knownPatients.get(sourceKey)?.id ?? ctx.newId()]),
  )
  const inWork = changed.filter(({ sourceKey }) => locked.get(sourceKey)?.untouched === false)
  const writes = chartsToWrite(prepared, { patientIds, knownCharts, locked })
  const [, , newerVersions] = await Promise.all([
    writePatients(tx, patientRows(ctx, prepared, { patientIds, knownPatients })),
    writeCharts(ctx, tx, writes),
    recordNewerVersions(ctx, tx, { inWork, locked }),
  ])
  const chartsCreated = writes.filter(({ stored }) => stored === undefined).length
  const chartsUpdated = writes.length - chartsCreated
  return {
    patients: prepared.length,
    encounters: charts.length,
    chartsCreated,
    chartsUpdated,
    chartsUnchanged: charts.length - writes.length - newerVersions,
    newerVersions,
  }
}

function isChanged(chart: PreparedChart, known: StoredChart | undefined): boolean {
  return known !== undefined && known.contentHash !== chart.contentHash
}

interface Known {
  readonly patientIds: ReadonlyMap<string, string>
  readonly knownCharts: ReadonlyMap<string, StoredChart>
  readonly locked: ReadonlyMap<string, StoredChart>
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
  known: {
    readonly patientIds: ReadonlyMap<string, string>
    readonly knownPatients: ReadonlyMap<string, StoredPatient>
  },
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

/** Keeps newer contents of charts in work, each content once; returns how many are new. */
async function recordNewerVersions(
  ctx: ActorContext,
  tx: Tx,
  changes: {
    readonly inWork: readonly PreparedChart[]
    readonly locked: ReadonlyMap<string, StoredChart>
  },
): Promise<number> {
  const candidates = changes.inWork.flatMap((chart) => {
    const stored = changes.locked.get(chart.sourceKey)
    return stored === undefined ? [] : [{ chart, stored }]
  })
  const recorded = await findNewerVersions(
    tx,
    candidates.map(({ stored }) => stored.id),
  )
  const fresh = candidates.filter(
    ({ chart, stored }) => !recorded.has(`${stored.id} ${chart.contentHash}`),
  )
  const versions = fresh.map(({ chart, stored }) => {
    const version = stored.latestSourceVersion + 1
    const place = { orgId: ctx.actor.orgId, recordId: `${stored.id}/${version}` }
    const content = `{"payload":${chart.payload},"documents":${JSON.stringify(chart.documents)}}`
    return {
      chartId: stored.id,
      version,
      contentHash: chart.contentHash,
      sealed: seal(ctx.keyring, place, content).toString('base64'),
    }
  })
  await insertNewerVersions(tx, versions, ctx.clock())
  return fresh.length
}
