import type { MeasuredValue, ReferenceRange } from '../../contract/chart-payload'
import { conceptOf } from '../fhir/concept-of'
import { numberAt, objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { compact } from './projection'

/** The value[x] of an Observation or component: a quantity, or words for everything else. */
export function measuredValueOf(body: JsonObject): MeasuredValue {
  const quantity = objectAt(body, 'valueQuantity')
  const value = numberAt(quantity, 'value')
  if (value !== undefined) {
    const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code')
    return { quantity: compact({ comparator: textAt(quantity, 'comparator'), unit, value }) }
  }
  const integer = numberAt(body, 'valueInteger')
  if (integer !== undefined) return { quantity: { value: integer } }
  const text = wordsOf(body)
  return text === undefined ? {} : { text }
}

/** The first reference range that the source states. */
export function referenceRangeOf(body: JsonObject): ReferenceRange | undefined {
  const range = objectsAt(body, 'referenceRange')[0]
  if (range === undefined) return undefined
  const low = numberAt(objectAt(range, 'low'), 'value')
  const high = numberAt(objectAt(range, 'high'), 'value')
  const text = textAt(range, 'text')
  if (low === undefined && high === undefined && text === undefined) return undefined
  return compact({ high, low, text })
}

function wordsOf(body: JsonObject): string | undefined {
  const concept = conceptOf(objectAt(body, 'valueCodeableConcept'))
  if (concept !== undefined) return concept.text
  const yesNo = body['valueBoolean']
  if (typeof yesNo === 'boolean') return yesNo ? 'yes' : 'no'
  return (
    textAt(body, 'valueString') ??
    textAt(body, 'valueDateTime') ??
    textAt(body, 'valueTime') ??
    rangeWords(objectAt(body, 'valueRange')) ??
    ratioWords(objectAt(body, 'valueRatio')) ??
    conceptOf(objectAt(body, 'dataAbsentReason'))?.text
  )
}

function rangeWords(range: JsonObject | undefined): string | undefined {
  if (range === undefined) return undefined
  const sides = [quantityWords(objectAt(range, 'low')), quantityWords(objectAt(range, 'high'))]
  return sides.filter((side) => side !== undefined).join(' to ') || undefined
}

function ratioWords(ratio: JsonObject | undefined): string | undefined {
  const numerator = quantityWords(objectAt(ratio, 'numerator'))
  const denominator = quantityWords(objectAt(ratio, 'denominator'))
  return numerator === undefined || denominator === undefined
    ? undefined
    : `${numerator} : ${denominator}`
}

/** A quantity in words: `20 mg`. */
export function quantityWords(quantity: JsonObject | undefined): string | undefined {
  const value = numberAt(quantity, 'value')
  if (value === undefined) return undefined
  const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code')
  return unit === undefined ? `${value}` : `${value} ${unit}`
}
