import { conceptOf } from '../fhir/concept-of'
import { numberAt, objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { quantityWords } from './measured-value-of'

const periodUnits: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
}

/** How a medication is taken, in words: the source's own, else composed from its parts. */
export function dosageText(body: JsonObject): string | undefined {
  const dosages = [...objectsAt(body, 'dosageInstruction'), ...objectsAt(body, 'dosage')]
  const texts = dosages.map((dosage) => textAt(dosage, 'text') ?? composed(dosage))
  return texts.filter((text) => text !== undefined && text !== '').join('; ') || undefined
}

function composed(dosage: JsonObject): string {
  const amount = objectsAt(dosage, 'doseAndRate')[0]
  const parts = [
    quantityWords(objectAt(amount, 'doseQuantity') ?? objectAt(dosage, 'dose')),
    conceptOf(objectAt(dosage, 'route'))?.text,
    frequencyText(objectAt(objectAt(dosage, 'timing'), 'repeat')),
    dosage['asNeededBoolean'] === true ? 'as needed' : undefined,
    conceptOf(objectsAt(dosage, 'additionalInstruction')[0])?.text,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

function frequencyText(repeat: JsonObject | undefined): string | undefined {
  const frequency = numberAt(repeat, 'frequency')
  const period = numberAt(repeat, 'period')
  if (frequency === undefined || period === undefined) return undefined
  const code = textAt(repeat, 'periodUnit') ?? ''
  const unit = periodUnits[code] ?? code
  const times = frequency === 1 ? 'once' : `${frequency} times`
  return period === 1 ? `${times} a ${unit}` : `${times} every ${period} ${unit}s`
}
