import type { ActorContext } from '@/server/context'
import { seal } from '@/server/crypto'
import type { Tx } from '@/server/db'
import { sha256Hex } from '@/server/hash'
import {
  insertCharts,
  insertDocuments,
  replaceCharts,
  type ChartBatch,
  type DocumentRow,
  type StoredChart,
} from '../queries/store-patients'
import { instantOf } from '../rules/fhir/instant-of'
import type { ProjectedDocument } from '../rules/project/documents-of'
import type { PreparedChart } from './prepare-patient'

/** A chart to create, or to replace where it is `stored`. */
export interface ChartToWrite {
  readonly chart: PreparedChart
  readonly patientId: string
  readonly stored: StoredChart | undefined
}

interface Placed {
  readonly id: string
  readonly chart: PreparedChart
  /** The row as JSON without its payload. */
  readonly row: string
}

/** Characters of JSON sent in one statement: PostgreSQL holds a statement's text in memory whole. */
const batchCharacters = 4_000_000

/** Writes charts and their documents in a few statements, whatever their number. */
export async function writeCharts(
  ctx: ActorContext,
  tx: Tx,
  writes: readonly ChartToWrite[],
): Promise<void> {
  const created = writes
    .filter(({ stored }) => stored === undefined)
    .map(({ chart, patientId }) => placeNew(ctx, chart, patientId))
  const replaced = writes.flatMap(({ chart, stored }) =>
    stored === undefined ? [] : [place(chart, { id: stored.id, source_key: chart.sourceKey })],
  )
  const documents = [...created, ...replaced].flatMap(({ id, chart }) =>
    chart.documents.map((document, index) => documentRow(ctx, document, { chartId: id, index })),
  )
  await Promise.all([
    ...batches(created).map((batch) => insertCharts(tx, batch, ctx.clock())),
    ...batches(replaced).map((batch) => replaceCharts(tx, batch, ctx.clock())),
    insertDocuments(tx, documents),
  ])
}

function placeNew(ctx: ActorContext, chart: PreparedChart, patientId: string): Placed {
  return place(chart, { id: ctx.newId(), patient_id: patientId, source_key: chart.sourceKey })
}

function place(
  chart: PreparedChart,
  ids: Record<'id' | 'source_key', string> & Partial<Record<'patient_id', string>>,
): Placed {
  const row = JSON.stringify({ ...ids, content_hash: chart.contentHash, ...chart.columns })
  return { id: ids.id, chart, row }
}

function batches(placed: readonly Placed[]): readonly ChartBatch[] {
  const made: ChartBatch[] = []
  let charts: Placed[] = []
  let characters = 0
  for (const [index, one] of placed.entries()) {
    charts.push(one)
    characters += one.row.length + one.chart.payload.length
    if (characters < batchCharacters && index < placed.length - 1) continue
    made.push(batchOf(charts))
    charts = []
    characters = 0
  }
  return made
}

/** JSON text has no line breaks of its own: payloads go as they are, and PostgreSQL reads each once. */
function batchOf(charts: readonly Placed[]): ChartBatch {
  return {
    rows: `[${charts.map(({ row }) => row).join(',')}]`,
    payloads: charts.map(({ chart }) => chart.payload).join('\n'),
    count: charts.length,
  }
}

function documentRow(
  ctx: ActorContext,
  document: ProjectedDocument,
  { chartId, index }: { readonly chartId: string; readonly index: number },
): DocumentRow {
  const id = ctx.newId()
  const place = { orgId: ctx.actor.orgId, recordId: id }
  const authored = instantOf(document.date)
  return {
    id,
    chartId,
    position: index + 1,
    sourceKey: document.sourceId,
    title: document.title,
    kind: document.type.text,
    authoredAt: authored === undefined ? null : new Date(authored).toISOString(),
    authorLabel: document.author ?? null,
    sealed: seal(ctx.keyring, place, document.text).toString('base64'),
    textHash: sha256Hex(document.text),
    characters: document.text.length,
  }
}
