import { clinicalTypes } from './clinical-type'
import { objectAt, textAt, type JsonObject } from './json-at'

/** Types of bulk files that belong to no patient but are referred to by what does. */
export const directoryTypes: ReadonlySet<string> = new Set([
  'Practitioner',
  'Organization',
  'Location',
  'Medication',
  'Binary',
])

/**
 * The id of the patient a resource belongs to, as its own reference names it; empty when it names none.
 * Undefined for types that reach no chart.
 */
export function patientKeyOf(type: string, body: JsonObject): string | undefined {
  if (type === 'Patient') return textAt(body, 'id') ?? ''
  const key = type === 'Encounter' ? 'subject' : clinicalTypeOf(type)?.patient
  if (key === undefined) return undefined
  const address = textAt(objectAt(body, key), 'reference') ?? ''
  return address.split('/_history/')[0]?.split(/[/:]/).at(-1) ?? ''
}

function clinicalTypeOf(type: string) {
  return Object.hasOwn(clinicalTypes, type) ? clinicalTypes[type] : undefined
}
