import type { ChartAllergy, ChartCarePlan, ChartDevice } from '../../contract/chart-payload'
import { conceptOf, firstConceptOf, statusCodeOf } from '../fhir/concept-of'
import type { EncounterRecord, PatientRecord, TimedResource } from '../fhir/group-by-patient'
import { instantOf } from '../fhir/instant-of'
import { objectAt, objectsAt, textAt } from '../fhir/json-at'
import { byTime, codedConcept, compact, type Projection } from './projection'

/** The allergies known by the end of the encounter; undated ones count as known. */
export function projectAllergies(
  projection: Projection,
  record: PatientRecord,
  { end }: EncounterRecord,
): ChartAllergy[] {
  return known(record, 'AllergyIntolerance', (at) => at === undefined || at <= end)
    .map((resource): ChartAllergy | undefined => {
      const { id, body } = resource
      const concept = codedConcept(projection, resource, conceptOf(objectAt(body, 'code')))
      if (concept === undefined) return undefined
      return compact({
        clinicalStatus: statusCodeOf(objectAt(body, 'clinicalStatus')),
        concept,
        criticality: textAt(body, 'criticality'),
        id,
        kind: textAt(body, 'type'),
        reactions: objectsAt(body, 'reaction')
          .flatMap((reaction) => objectsAt(reaction, 'manifestation'))
          .map((manifestation) => conceptOf(manifestation)?.text)
          .filter((text) => text !== undefined),
        recordedDate: textAt(body, 'recordedDate'),
      })
    })
    .filter((allergy) => allergy !== undefined)
}

/** The devices the patient had by the end of the encounter; an undated one is not known to have been there. */
export function projectDevices(
  projection: Projection,
  record: PatientRecord,
  { end }: EncounterRecord,
): ChartDevice[] {
  return known(record, 'Device', (at) => at !== undefined && at <= end)
    .map((resource): ChartDevice | undefined => {
      const { id, body } = resource
      const concept = codedConcept(projection, resource, firstConceptOf(objectsAt(body, 'type')))
      if (concept === undefined) return undefined
      return compact({ concept, id, status: textAt(body, 'status') })
    })
    .filter((device) => device !== undefined)
}

/** The care plans in force at the encounter, with what they prescribe. */
export function projectCarePlans(
  record: PatientRecord,
  { start, end }: EncounterRecord,
): ChartCarePlan[] {
  return known(record, 'CarePlan', (at) => at !== undefined && at <= end)
    .filter(({ body }) => (endOf(body) ?? Infinity) >= start)
    .map(({ id, body }) => {
      const stillOpen = (endOf(body) ?? Infinity) > end
      return compact({
        activities: activitiesOf(body),
        end: stillOpen ? undefined : textAt(objectAt(body, 'period'), 'end'),
        id,
        start: textAt(objectAt(body, 'period'), 'start'),
        status: stillOpen ? 'active' : textAt(body, 'status'),
        title:
          textAt(body, 'title') ?? firstConceptOf(objectsAt(body, 'category'))?.text ?? 'Care plan',
      })
    })
}

function endOf(body: TimedResource['body']): number | undefined {
  return instantOf(textAt(objectAt(body, 'period'), 'end'))
}

function activitiesOf(body: TimedResource['body']): string[] {
  const texts = objectsAt(body, 'activity').map(
    (activity) => conceptOf(objectAt(objectAt(activity, 'detail'), 'code'))?.text,
  )
  return [...new Set(texts.filter((text) => text !== undefined))]
}

function known(
  record: PatientRecord,
  type: string,
  isKnown: (at: number | undefined) => boolean,
): readonly TimedResource[] {
  return (record.resources.get(type) ?? []).filter(({ at }) => isKnown(at)).toSorted(byTime)
}
