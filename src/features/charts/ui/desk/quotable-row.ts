import { rowDocumentId } from '../../contract/quotable-parts'
import type { EntryList, ListEntry } from './entry-lists'
import type { MeasurementRow } from './measurement-rows'

interface TableOfRows {
  readonly id: string
  readonly rows: readonly MeasurementRow[]
}

/** A list's line in words. */
export function entryText({ text, details }: ListEntry): string {
  return [text, ...details].join(', ')
}

/** A measurement in words. */
export function measurementText({ label, value, unit, flag, rangeText }: MeasurementRow): string {
  const shown = [value, unit].filter(Boolean).join(' ')
  const judged = flag ? `${shown}, ${flag}` : shown
  return `${label}: ${judged}${rangeText ? ` (reference ${rangeText})` : ''}`
}

/** The words of every line that can be quoted, by the id that evidence names it with. */
export function rowTexts(
  lists: readonly EntryList[],
  tables: readonly TableOfRows[],
): ReadonlyMap<string, string> {
  const entries = lists.flatMap(({ id, entries: lines }) =>
    lines.map((line) => [rowDocumentId(id, line.id), entryText(line)] as const),
  )
  const rows = tables.flatMap(({ id, rows: lines }) =>
    lines.map((line) => [rowDocumentId(id, line.id), measurementText(line)] as const),
  )
  return new Map([...entries, ...rows])
}
