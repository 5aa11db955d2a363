import { daySchema, type Day } from '@/core/day'
import type { ChartSubject } from '../../contract/chart-payload'
import { personNameOf } from '../fhir/person-name-of'
import { objectAt, objectsAt, textAt, textsAt, type JsonObject } from '../fhir/json-at'
import type { FhirResource } from '../fhir/resource-set'
import { sexOf } from './subject-of'
import { compact } from './projection'

/** What identifies a person directly: stored encrypted, found through a blind index, never in a payload. */
export interface PatientIdentifiers {
  readonly name?: string
  /** Every word of every name the patient has or had. */
  readonly nameWords: readonly string[]
  /** The medical record number first where the source types one (HL7 table 0203, MR). */
  readonly recordNumbers: readonly string[]
  readonly phones: readonly string[]
  readonly addresses: readonly string[]
}

export interface ProjectedPatient {
  readonly sourceId: string
  readonly sex: ChartSubject['sex']
  readonly birthDate: Day | undefined
  readonly deathDate: Day | undefined
  readonly identifiers: PatientIdentifiers
}

/** A patient of a source, with everything that names them kept apart from what describes them. */
export function patientOf({ id, body }: FhirResource): ProjectedPatient {
  return {
    sourceId: id,
    sex: sexOf(body),
    birthDate: wholeDay(textAt(body, 'birthDate')),
    deathDate: wholeDay(textAt(body, 'deceasedDateTime')),
    identifiers: compact({
      name: personNameOf(body),
      nameWords: nameWordsOf(body),
      recordNumbers: recordNumbersOf(body),
      phones: distinct(objectsAt(body, 'telecom').map((one) => textAt(one, 'value'))),
      addresses: distinct(objectsAt(body, 'address').map(addressLine)),
    }),
  }
}

function recordNumbersOf(body: JsonObject): readonly string[] {
  const identifiers = objectsAt(body, 'identifier')
  const typed = identifiers.filter((one) =>
    objectsAt(objectAt(one, 'type'), 'coding').some((coding) => textAt(coding, 'code') === 'MR'),
  )
  return distinct([...typed, ...identifiers].map((one) => textAt(one, 'value')))
}

function nameWordsOf(body: JsonObject): readonly string[] {
  const names = objectsAt(body, 'name').flatMap((name) => [
    ...textsAt(name, 'given'),
    ...textsAt(name, 'family'),
    ...(textAt(name, 'text')?.split(/\s+/) ?? []),
  ])
  const words = [...names, ...(personNameOf({ name: body['name'] })?.split(/\s+/) ?? [])]
  return distinct(words.filter((word) => /\p{L}{2}/u.test(word) && !titles.has(word)))
}

const titles = new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Miss', 'Prof.'])

function addressLine(address: JsonObject): string | undefined {
  const written = textAt(address, 'text')
  if (written !== undefined) return written
  const parts = [
    ...textsAt(address, 'line'),
    textAt(address, 'city'),
    textAt(address, 'state'),
    textAt(address, 'postalCode'),
    textAt(address, 'country') ?? textAt(objectAt(address, 'country'), 'code'),
  ]
  return parts.filter((part) => part !== undefined).join(', ') || undefined
}

function wholeDay(timestamp: string | undefined): Day | undefined {
  const day = daySchema.safeParse(timestamp?.slice(0, 10))
  return day.success && day.data >= '1800' ? day.data : undefined
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
