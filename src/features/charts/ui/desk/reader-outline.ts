import type { ChartView } from '../../contract/chart-view'
import { laboratoryPart } from '../../contract/quotable-parts'
import { entryListsOf, type EntryList } from './entry-lists'
import { measurementRows, type MeasurementRow } from './measurement-rows'
import { rowTexts } from './quotable-row'
import { readerDocuments, type ReaderDocument } from './reader-documents'

export interface MeasurementTable {
  readonly id: string
  readonly title: string
  readonly rows: readonly MeasurementRow[]
}

/** One step of the documents list; `count` is how many entries wait there. */
export interface OutlineStep {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly count: number | undefined
}

/** Everything the reader shows, in its order. */
export interface ReaderOutline {
  readonly documents: readonly ReaderDocument[]
  readonly lists: readonly EntryList[]
  readonly tables: readonly MeasurementTable[]
  readonly steps: readonly OutlineStep[]
  /** The words of all that can be quoted, by document id: whole texts, and each line of lists and tables. */
  readonly texts: ReadonlyMap<string, string>
}

/** What stands beside diagnoses and problems is read after labs and vitals. */
const listsBeforeTables = new Set(['diagnoses', 'problems', 'procedures', 'medications'])

export function readerOutline(view: ChartView): ReaderOutline {
  const documents = readerDocuments(view)
  const lists = entryListsOf(view.payload)
  const tables = measurementTables(view)
  const before = lists.filter(({ id }) => listsBeforeTables.has(id))
  const after = lists.filter(({ id }) => !listsBeforeTables.has(id))
  return {
    documents,
    lists,
    tables,
    steps: [
      ...documents.map(({ id, title, byline }) => ({ id, title, note: byline, count: undefined })),
      ...before.map(listStep),
      ...tables.map(({ id, title, rows }) => ({ id, title, note: '', count: rows.length })),
      ...after.map(listStep),
    ],
    texts: new Map([
      ...documents.map(({ id, text }) => [id, text] as const),
      ...rowTexts(lists, tables),
    ]),
  }
}

export function isBeforeTables(list: EntryList): boolean {
  return listsBeforeTables.has(list.id)
}

function listStep({ id, title, entries }: EntryList): OutlineStep {
  return { id, title, note: '', count: entries.length }
}

function measurementTables({ payload }: ChartView): MeasurementTable[] {
  const of = (...categories: readonly string[]) =>
    measurementRows(payload.observations.filter(({ category }) => categories.includes(category)))
  const tables = [
    { id: laboratoryPart, title: 'Labs', rows: of('laboratory') },
    { id: 'vitals', title: 'Vitals', rows: of('vital-signs') },
    {
      id: 'observations',
      title: 'Other observations',
      rows: of('survey', 'social-history', 'exam', 'imaging', 'procedure', 'other'),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}
