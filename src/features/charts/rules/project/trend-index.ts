import type { Concept, TrendPoint } from '../../contract/chart-payload'
import { conceptOf } from '../fhir/concept-of'
import type { TimedResource } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { clinicalTypes } from '../fhir/clinical-type'
import { measuredValueOf } from './measured-value-of'

const longestTrend = 6

interface Measurement {
  readonly at: number
  readonly id: string
  readonly point: TrendPoint
}

/** Every numeric measurement of a patient by code and unit, oldest first. */
export type TrendIndex = ReadonlyMap<string, readonly Measurement[]>

/** Indexes all of a patient's observations once, so that each chart looks its trends up. */
export function trendIndexOf(observations: readonly TimedResource[]): TrendIndex {
  const index = new Map<string, Measurement[]>()
  for (const observation of observations) {
    if (observation.at === undefined) continue
    const { at, id } = observation
    const date = clinicalTypes['Observation']?.time(observation.body)?.slice(0, 10) ?? ''
    for (const part of [observation.body, ...objectsAt(observation.body, 'component')]) {
      const measured = measurementOf(part)
      if (measured === undefined) continue
      const entry = { at, id, point: { date, value: measured.value } }
      const list = index.get(measured.key)
      if (list === undefined) index.set(measured.key, [entry])
      else list.push(entry)
    }
  }
  for (const list of index.values()) list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return index
}

/** The last six values of this code and unit before an instant, oldest first. */
export function trendBefore(
  index: TrendIndex,
  key: string | undefined,
  before: number,
): readonly TrendPoint[] {
  if (key === undefined) return []
  const measurements = index.get(key) ?? []
  const next = measurements.findIndex(({ at }) => at >= before)
  const end = next < 0 ? measurements.length : next
  return measurements.slice(Math.max(0, end - longestTrend), end).map(({ point }) => point)
}

/** What makes two measurements comparable: the same code in the same unit. */
export function trendKey(concept: Concept, unit: string | undefined): string {
  const coding = concept.codes[0]
  return `${coding === undefined ? concept.text : `${coding.system ?? ''}|${coding.code}`}|${unit ?? ''}`
}

function measurementOf(body: JsonObject): { key: string; value: number } | undefined {
  if (!('valueQuantity' in body) && !('valueInteger' in body)) return undefined
  if (textAt(body, 'status') === 'cancelled') return undefined
  const concept = conceptOf(objectAt(body, 'code'))
  const { quantity } = measuredValueOf(body)
  if (concept === undefined || quantity === undefined) return undefined
  return { key: trendKey(concept, quantity.unit), value: quantity.value }
}
