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
  readonly json: string
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
    ...batches(replaced).map(({ json }) => replaceCharts(tx, json, ctx.clock())),
    insertDocuments(tx, documents),
  ])
}

function placeNew(ctx: ActorContext, chart: PreparedChart, patientId: string): Placed {
  return place(chart, { id: ctx.newId(), patient_id: patientId, source_key: chart.sourceKey })
}

/** The payload's text goes into the row as it is: it was made canonical once and is parsed by PostgreSQL once. */
function place(
  chart: PreparedChart,
  ids: Record<'id' | 'source_key', string> & Partial<Record<'patient_id', string>>,
): Placed {
  const columns = JSON.stringify({ ...ids, content_hash: chart.contentHash, ...chart.columns })
  return { id: ids.id, chart, json: `${columns.slice(0, -1)},"payload":${chart.payload}}` }
}

function batches(placed: readonly Placed[]): readonly ChartBatch[] {
  const arrays: ChartBatch[] = []
  let rows: string[] = []
  let characters = 0
  for (const [index, { json }] of placed.entries()) {
    rows.push(json)
    characters += json.length
    if (characters < batchCharacters && index < placed.length - 1) continue
    arrays.push({ json: `[${rows.join(',')}]`, count: rows.length })
    rows = []
    characters = 0
  }
  return arrays
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
