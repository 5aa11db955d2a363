import type { ChartPayload } from '../../contract/chart-payload'
import { entryListsOf, type ListEntry } from './entry-lists'
import { measurementRows, type MeasurementRow } from './measurement-rows'
import { entryText, measurementText } from './quotable-row'
import { showDays } from './show-day'

/** Stands for a document id where the text is composed and no document is stored. */
export const encounterSummaryId = 'encounter-summary'

/**
 * A readable account of an encounter without a note, put together from its resources and nothing
 * else. The same payload gives the same text, so that evidence quoted from it keeps its place.
 */
export function composeEncounterSummary(payload: ChartPayload): string {
  const lists = new Map(entryListsOf(payload).map(({ id, entries }) => [id, entries]))
  const abnormal = measurementRows(payload.observations).filter(({ flag }) => flag !== undefined)
  const parts = [
    section('Encounter', [encounterLine(payload)]),
    section(
      'Reason',
      payload.encounter.reasons.map((reason) => `- ${reason.text}`),
    ),
    section('Assessed', (lists.get('diagnoses') ?? []).map(entryLine)),
    section('Done', (lists.get('procedures') ?? []).map(entryLine)),
    section('Medications', (lists.get('medications') ?? []).map(entryLine)),
    section('Out of range', abnormal.map(measurementLine)),
    section('Immunizations', (lists.get('immunizations') ?? []).map(entryLine)),
    section('Allergies', (lists.get('allergies') ?? []).map(entryLine)),
    section('Background', (lists.get('problems') ?? []).map(entryLine)),
    section('Discharge', dischargeLines(payload)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `# ${heading}\n${lines.join('\n')}`
}

const classWords: Record<ChartPayload['encounter']['class'], string> = {
  inpatient: 'inpatient stay',
  outpatient: 'outpatient visit',
  emergency: 'emergency visit',
  virtual: 'virtual visit',
  home: 'home visit',
  other: 'encounter',
}

function encounterLine({ encounter }: ChartPayload): string {
  const { type, start, end, provider, serviceProvider } = encounter
  const place = [provider && `with ${provider}`, serviceProvider && `at ${serviceProvider}`]
  const facts = [
    `${type.text} (${classWords[encounter.class]})`,
    start && showDays(start, end),
    place.filter(Boolean).join(' '),
  ]
  return `${facts.filter(Boolean).join(', ')}.`
}

function entryLine(entry: ListEntry): string {
  return `- ${entryText(entry)}`
}

function measurementLine(row: MeasurementRow): string {
  return `- ${measurementText(row)}`
}

function dischargeLines({ encounter }: ChartPayload): string[] {
  const { dischargeDisposition } = encounter
  return dischargeDisposition ? [dischargeDisposition.text] : []
}
