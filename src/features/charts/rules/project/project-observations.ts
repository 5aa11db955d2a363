import {
  observationCategories,
  type ChartObservation,
  type ChartSubject,
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
import { usualRangeOf } from './usual-range'

/** The labs, vitals, surveys and other measurements of one encounter, each with its earlier values. */
export function projectObservations(
  projection: Projection,
  { resources, start }: EncounterRecord,
  patient: { readonly trends: TrendIndex; readonly subject: ChartSubject },
): ChartObservation[] {
  return (resources.get('Observation') ?? [])
    .toSorted(byTime)
    .map((observation) => projectObservation(projection, observation, { ...patient, start }))
    .filter((observation) => observation !== undefined)
}

/** What a value is compared with: the patient's earlier ones, and what is usual for such a person. */
interface Comparison {
  readonly trends: TrendIndex
  readonly subject: ChartSubject
  readonly start: number
}

function projectObservation(
  projection: Projection,
  resource: TimedResource,
  comparison: Comparison,
): ChartObservation | undefined {
  const { id, body } = resource
  if (codedConcept(projection, resource, conceptOf(objectAt(body, 'code'))) === undefined)
    return undefined
  const { concept, interpretation, referenceRange, trend, value } = projectMeasurement(
    body,
    comparison,
  )
  return compact({
    category: categoryOf(body),
    components: objectsAt(body, 'component')
      .filter((component) => conceptOf(objectAt(component, 'code')) !== undefined)
      .map((component) => projectMeasurement(component, comparison)),
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

function projectMeasurement(
  body: JsonObject,
  { trends, subject, start }: Comparison,
): ObservationComponent {
  const concept = conceptOf(objectAt(body, 'code')) ?? { codes: [], text: '' }
  const value = measuredValueOf(body)
  const { quantity } = value
  const key = quantity === undefined ? undefined : trendKey(concept, quantity.unit)
  return compact({
    concept,
    interpretation: firstConceptOf(objectsAt(body, 'interpretation'))?.text,
    referenceRange:
      referenceRangeOf(body) ?? (quantity && usualRangeOf(concept, quantity.unit, subject)),
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
