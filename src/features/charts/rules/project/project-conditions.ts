import type { ChartCondition } from '../../contract/chart-payload'
import { conceptOf, statusCodeOf } from '../fhir/concept-of'
import { timeAt } from '../fhir/clinical-type'
import type { EncounterRecord, PatientRecord, TimedResource } from '../fhir/group-by-patient'
import { instantOf } from '../fhir/instant-of'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { byTime, codedConcept, compact, type Projection } from './projection'

/** The conditions of one encounter as they stood at its end. */
export function projectConditions(
  projection: Projection,
  conditions: readonly TimedResource[],
  { end }: EncounterRecord,
): ChartCondition[] {
  return conditions
    .toSorted(byTime)
    .map((condition) => projectCondition(projection, condition, end))
    .filter((condition) => condition !== undefined)
}

/** Those that name the encounter, and those that the encounter names among its diagnoses. */
export function conditionsOf(
  { resolve }: Projection,
  record: PatientRecord,
  { encounter, resources }: EncounterRecord,
): readonly TimedResource[] {
  const naming = resources.get('Condition') ?? []
  const references = objectsAt(encounter.body, 'diagnosis')
  if (references.length === 0) return naming
  const ids = new Set(naming.map(({ id }) => id))
  for (const diagnosis of references) {
    const target = resolve(encounter, objectAt(diagnosis, 'condition'))
    if (target !== undefined) ids.add(target.id)
  }
  return (record.resources.get('Condition') ?? []).filter(({ id }) => ids.has(id))
}

function projectCondition(
  projection: Projection,
  resource: TimedResource,
  asOf: number,
): ChartCondition | undefined {
  const { id, body } = resource
  const concept = codedConcept(projection, resource, conceptOf(objectAt(body, 'code')))
  if (concept === undefined) return undefined
  const { abatement, clinicalStatus } = courseAsOf(body, asOf)
  return compact<ChartCondition>({
    abatement,
    category: isProblem(body) ? 'problem' : 'encounter-diagnosis',
    clinicalStatus,
    concept,
    id,
    onset: timeAt(body, 'onset') ?? textAt(body, 'onsetString'),
    recordedDate: textAt(body, 'recordedDate'),
    severity: conceptOf(objectAt(body, 'severity'))?.text,
    verificationStatus: statusCodeOf(objectAt(body, 'verificationStatus')),
  })
}

/** An end that came after the encounter was not known then: the condition was still active. */
export function courseAsOf(
  body: JsonObject,
  asOf: number,
): Pick<ChartCondition, 'clinicalStatus' | 'abatement'> {
  const clinicalStatus = statusCodeOf(objectAt(body, 'clinicalStatus'))
  const abatement = timeAt(body, 'abatement') ?? textAt(body, 'abatementString')
  const ended = instantOf(abatement)
  if (ended !== undefined && ended > asOf) return { clinicalStatus: 'active' }
  return compact({ clinicalStatus, abatement })
}

function isProblem(body: JsonObject): boolean {
  return objectsAt(body, 'category').some(
    (category) => statusCodeOf(category) === 'problem-list-item',
  )
}
