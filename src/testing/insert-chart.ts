import type { ChartPayload } from '@/features/charts/contract/chart-payload'
import { chartDocuments, charts, patients } from '@/features/charts/tables/charts'
import type { ActorContext } from '@/server/context'
import { seal } from '@/server/crypto'
import type { Tx } from '@/server/db'
import { sha256Hex } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import { emptyPayload } from './empty-payload'

type ChartRow = Omit<typeof charts.$inferInsert, 'orgId' | 'payload'>
type PatientRow = Pick<typeof patients.$inferInsert, 'sex' | 'birthDate' | 'deathDate'>

/** What a test sets on its chart; everything else is an outpatient visit of a man of 58 in draft. */
export interface ChartOverrides extends Partial<Omit<ChartRow, 'patientId'>> {
  readonly patient?: Partial<PatientRow> & {
    readonly name?: string
    readonly recordNumber?: string
  }
  readonly payload?: Partial<ChartPayload>
  readonly documents?: readonly { readonly title?: string; readonly text: string }[]
}

export interface InsertedChart {
  readonly chartId: string
  readonly patientId: string
  readonly number: number
  readonly version: number
  readonly documentIds: readonly string[]
}

/** A chart with its patient and documents, put into the organization of `ctx` as an import would leave it. */
export async function insertChart(
  ctx: ActorContext,
  overrides: ChartOverrides = {},
): Promise<InsertedChart> {
  const { patient, payload, documents = [], ...row } = overrides
  return withOrgScope(ctx, async (tx) => {
    const patientId = await insertPatient(ctx, tx, patient ?? {})
    const chart = {
      ...outpatientVisit(ctx),
      ...row,
      patientId,
      patientSex: row.patientSex ?? patient?.sex ?? 'male',
      number: row.number ?? (await takeNumber(tx)),
      payload: { ...emptyPayload, ...payload },
      documentCount: documents.length,
    }
    await tx.db.insert(charts).values({ orgId: tx.orgId, ...chart })
    const documentIds = await insertDocuments(ctx, tx, { chartId: chart.id, documents })
    const { id: chartId, number, version } = chart
    return { chartId, patientId, number, version, documentIds }
  })
}

async function insertPatient(
  ctx: ActorContext,
  tx: Tx,
  { name = 'Test Patient', recordNumber = 'MRN-1', ...row }: NonNullable<ChartOverrides['patient']>,
): Promise<string> {
  const id = ctx.newId()
  const identifiers = JSON.stringify({ name, recordNumbers: [recordNumber] })
  await tx.db.insert(patients).values({
    sex: 'male',
    birthDate: '1968-01-15',
    ...row,
    orgId: tx.orgId,
    id,
    sourceKey: id,
    identifiersSealed: seal(ctx.keyring, { orgId: tx.orgId, recordId: id }, identifiers),
    identifiersHash: sha256Hex(identifiers),
  })
  return id
}

function outpatientVisit(ctx: ActorContext) {
  const id = ctx.newId()
  return {
    id,
    sourceKey: id,
    contentHash: sha256Hex(id),
    setting: 'outpatient',
    encounterClass: 'outpatient',
    encounterType: 'Encounter for problem',
    specialty: 'Primary care',
    specialtyReason: 'General visit',
    difficulty: 'simple',
    difficultyReason: 'One condition',
    priority: 50,
    priorityReason: 'No special priority',
    startedAt: new Date('2026-02-20T09:00:00.000Z'),
    endedAt: new Date('2026-02-20T09:30:00.000Z'),
    serviceDate: '2026-02-20',
    patientAge: 58,
    createdAt: ctx.clock(),
    updatedAt: ctx.clock(),
    version: 1,
  }
}

async function takeNumber(tx: Tx): Promise<number> {
  const [row] = await tx.sql<{ last_number: number }[]>`
    insert into chart_counters (org_id, last_number) values (${tx.orgId}, 1)
    on conflict (org_id) do update set last_number = chart_counters.last_number + 1
    returning last_number`
  return row?.last_number ?? 0
}

interface DocumentsOfChart {
  readonly chartId: string
  readonly documents: NonNullable<ChartOverrides['documents']>
}

async function insertDocuments(
  ctx: ActorContext,
  tx: Tx,
  { chartId, documents }: DocumentsOfChart,
): Promise<string[]> {
  const ids: string[] = []
  for (const [index, { title = 'Progress note', text }] of documents.entries()) {
    const id = ctx.newId()
    ids.push(id)
    await tx.db.insert(chartDocuments).values({
      orgId: tx.orgId,
      id,
      chartId,
      position: index + 1,
      sourceKey: id,
      title,
      kind: 'note',
      textSealed: seal(ctx.keyring, { orgId: tx.orgId, recordId: id }, text),
      textHash: sha256Hex(text),
      characters: text.length,
    })
  }
  return ids
}
