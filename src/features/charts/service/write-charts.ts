import type { ActorContext } from '@/server/context'
import { seal } from '@/server/crypto'
import type { Tx } from '@/server/db'
import { sha256Hex } from '@/server/hash'
import {
  insertCharts,
  insertDocuments,
  replaceCharts,
  takeChartNumbers,
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
  if (writes.length === 0) return
  const fresh = writes.filter(({ stored }) => stored === undefined)
  const first = fresh.length === 0 ? 0 : await takeChartNumbers(tx, fresh.length)
  const created = fresh.map((write, index) => placeNew(ctx, write, first + index))
  const replaced = writes.flatMap(({ chart, stored }) =>
    stored === undefined ? [] : [place(chart, { id: stored.id, source_key: chart.sourceKey })],
  )
  const documents = [...created, ...replaced].flatMap(({ id, chart }) =>
    chart.documents.map((document, index) => documentRow(ctx, document, { chartId: id, index })),
  )
  await Promise.all([
    ...batches(created).map((json) => insertCharts(tx, json, ctx.clock())),
    ...batches(replaced).map((json) => replaceCharts(tx, json, ctx.clock())),
    insertDocuments(tx, documents),
  ])
}

function placeNew(ctx: ActorContext, { chart, patientId }: ChartToWrite, number: number): Placed {
  const ids = { id: ctx.newId(), number, patient_id: patientId, source_key: chart.sourceKey }
  return place(chart, ids)
}

/** The payload's text goes into the row as it is: it was made canonical once and is parsed by PostgreSQL once. */
function place(chart: PreparedChart, ids: { id: string; source_key: string }): Placed {
  const columns = JSON.stringify({ ...ids, content_hash: chart.contentHash, ...chart.columns })
  return { id: ids.id, chart, json: `${columns.slice(0, -1)},"payload":${chart.payload}}` }
}

function batches(placed: readonly Placed[]): readonly string[] {
  const arrays: string[] = []
  let rows: string[] = []
  let characters = 0
  for (const { json } of placed) {
    rows.push(json)
    characters += json.length
    if (characters < batchCharacters) continue
    arrays.push(`[${rows.join(',')}]`)
    rows = []
    characters = 0
  }
  return rows.length === 0 ? arrays : [...arrays, `[${rows.join(',')}]`]
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
