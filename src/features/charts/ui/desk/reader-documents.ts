import type { ChartView } from '../../contract/chart-view'
import { composeEncounterSummary, encounterSummaryId } from './compose-encounter-summary'
import { showDay } from './show-day'

/** A text of the reader: a stored document, or the summary composed where there is none. */
export interface ReaderDocument {
  readonly id: string
  readonly title: string
  /** Who wrote it and when, in words; empty when unknown. */
  readonly byline: string
  readonly text: string
  readonly composed: boolean
}

/** The texts of a chart in reading order; an encounter without a readable note gets a composed summary first. */
export function readerDocuments({ documents, payload }: ChartView): ReaderDocument[] {
  const stored = documents.map(({ id, title, authoredAt, authorLabel, text }) => ({
    id,
    title,
    byline: [authorLabel, authoredAt && showDay(authoredAt)].filter(Boolean).join(', '),
    text,
    composed: false,
  }))
  if (stored.some(({ text }) => text.trim() !== '')) return stored
  const summary = {
    id: encounterSummaryId,
    title: 'Encounter summary',
    byline: '',
    text: composeEncounterSummary(payload),
    composed: true,
  }
  return [summary, ...stored]
}
