import { conceptOf, statusCodeOf } from '../fhir/concept-of'
import { timeAt } from '../fhir/clinical-type'
import type { PatientRecord, TimedResource } from '../fhir/group-by-patient'
import { instantOf } from '../fhir/instant-of'
import { objectAt, textAt, type JsonObject } from '../fhir/json-at'
import { byTime } from './projection'

/** A condition with when it began and ended; never active where the source refutes or leaves it undated. */
export interface TimedCondition {
  readonly resource: TimedResource
  readonly begun: number
  readonly ended: number
  /** The same for two conditions of one concept. */
  readonly conceptKey: string
}

const overStatuses = new Set(['resolved', 'inactive', 'remission'])

/** The conditions of a patient that were ever known to be active, oldest first. */
export function conditionTimelineOf(record: PatientRecord): readonly TimedCondition[] {
  return (record.resources.get('Condition') ?? [])
    .toSorted(byTime)
    .map(timedCondition)
    .filter((condition) => condition !== undefined)
}

function timedCondition(resource: TimedResource): TimedCondition | undefined {
  const { body } = resource
  const begun = instantOf(timeAt(body, 'onset')) ?? instantOf(textAt(body, 'recordedDate'))
  const concept = conceptOf(objectAt(body, 'code'))
  if (begun === undefined || concept === undefined) return undefined
  const ended = instantOf(timeAt(body, 'abatement'))
  if (isNeverActive(body, ended)) return undefined
  const coding = concept.codes[0]
  const conceptKey = coding === undefined ? concept.text : `${coding.system ?? ''}|${coding.code}`
  return { resource, begun, ended: ended ?? Infinity, conceptKey }
}

/** Refuted, or over since a time that the source does not tell. */
function isNeverActive(body: JsonObject, ended: number | undefined): boolean {
  if (statusCodeOf(objectAt(body, 'verificationStatus')) === 'refuted') return true
  const clinicalStatus = statusCodeOf(objectAt(body, 'clinicalStatus')) ?? ''
  return ended === undefined && overStatuses.has(clinicalStatus)
}
