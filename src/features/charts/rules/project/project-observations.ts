import {
  observationCategories,
  type ChartObservation,
  type ObservationCategory,
  type ObservationComponent,
} from '../../contract/chart-payload'
import { conceptOf, firstConceptOf, statusCodeOf } from '../fhir/concept-of'
import { clinicalTypes } from '../fhir/clinical-type'
import type { EncounterRecord, TimedResource } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { measuredValueOf, referenceRangeOf } from './measured-value-of'
import { byTime, codedConcept, compact, type Projection } from './projection'
import { trendBefore, trendKey, type TrendIndex } from './trend-index'

/** The labs, vitals, surveys and other measurements of one encounter, each with its earlier values. */
export function projectObservations(
  projection: Projection,
  { resources, start }: EncounterRecord,
  trends: TrendIndex,
): ChartObservation[] {
  return (resources.get('Observation') ?? [])
    .toSorted(byTime)
    .map((observation) => projectObservation(projection, observation, { trends, start }))
    .filter((observation) => observation !== undefined)
}

interface Earlier {
  readonly trends: TrendIndex
  readonly start: number
}

function projectObservation(
  projection: Projection,
  resource: TimedResource,
  earlier: Earlier,
): ChartObservation | undefined {
  const { id, body } = resource
  if (codedConcept(projection, resource, conceptOf(objectAt(body, 'code'))) === undefined)
    return undefined
  const { concept, interpretation, referenceRange, trend, value } = projectMeasurement(
    body,
    earlier,
  )
  return compact({
    category: categoryOf(body),
    components: objectsAt(body, 'component')
      .filter((component) => conceptOf(objectAt(component, 'code')) !== undefined)
      .map((component) => projectMeasurement(component, earlier)),
    concept,
    effective: clinicalTypes['Observation']?.time(body),
    id,
    interpretation,
    referenceRange,
    status: textAt(body, 'status'),
    trend,
    value,
  })
}

function projectMeasurement(body: JsonObject, { trends, start }: Earlier): ObservationComponent {
  const concept = conceptOf(objectAt(body, 'code')) ?? { codes: [], text: '' }
  const value = measuredValueOf(body)
  const key = value.quantity === undefined ? undefined : trendKey(concept, value.quantity.unit)
  return compact({
    concept,
    interpretation: firstConceptOf(objectsAt(body, 'interpretation'))?.text,
    referenceRange: referenceRangeOf(body),
    trend: [...trendBefore(trends, key, start)],
    value,
  })
}

/** Sources write `vital-sign` for `vital-signs` and have categories of their own. */
function categoryOf(body: JsonObject): ObservationCategory {
  for (const category of objectsAt(body, 'category')) {
    const code = statusCodeOf(category)?.toLowerCase()
    const known = observationCategories.find((one) => one === code || one === `${code}s`)
    if (known !== undefined) return known
  }
  return 'other'
}
