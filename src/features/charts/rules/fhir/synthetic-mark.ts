import { objectAt, objectsAt, textAt } from './json-at'
import type { FhirResource } from './resource-set'

export const syntheticMarks = ['meta-tag', 'generator-text', 'identifier-system'] as const

export type SyntheticMark = (typeof syntheticMarks)[number]

const syntheaName = /synthea|synthetichealth/i

/** How a patient is marked as made by Synthea, or undefined: then only a person can say so. */
export function syntheticMarkOf(patient: FhirResource): SyntheticMark | undefined {
  const { body } = patient
  if (objectsAt(objectAt(body, 'meta'), 'tag').some((tag) => names(textAt(tag, 'code'))))
    return 'meta-tag'
  if (names(textAt(objectAt(body, 'text'), 'div'))) return 'generator-text'
  if (objectsAt(body, 'identifier').some((one) => names(textAt(one, 'system'))))
    return 'identifier-system'
  return undefined
}

function names(text: string | undefined): boolean {
  return text !== undefined && syntheaName.test(text)
}
