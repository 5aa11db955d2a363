import type {
  ChartImmunization,
  ChartMedication,
  ChartProcedure,
} from '../../contract/chart-payload'
import { conceptOf } from '../fhir/concept-of'
import { clinicalTypes, timeAt } from '../fhir/clinical-type'
import type { EncounterRecord, TimedResource } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import type { FhirResource } from '../fhir/resource-set'
import { dosageText } from './dosage-text'
import { byTime, codedConcept, compact, labelOf, type Projection } from './projection'

/** The procedures performed at one encounter, in the order of their performance. */
export function projectProcedures(
  projection: Projection,
  { resources }: EncounterRecord,
): ChartProcedure[] {
  const project = (resource: TimedResource): ChartProcedure | undefined => {
    const { id, body } = resource
    const concept = codedConcept(projection, resource, conceptOf(objectAt(body, 'code')))
    if (concept === undefined) return undefined
    return compact({
      bodySites: conceptTexts(objectsAt(body, 'bodySite')),
      concept,
      end: textAt(objectAt(body, 'performedPeriod'), 'end'),
      id,
      performer: labelOf(projection, resource, performerOf(body)),
      reasons: reasonsOf(projection, resource),
      start: timeAt(body, 'performed') ?? timeAt(body, 'occurrence'),
      status: textAt(body, 'status'),
    })
  }
  return projectEach(resources.get('Procedure'), project)
}

const medicationKinds = {
  MedicationRequest: 'request',
  MedicationAdministration: 'administration',
  MedicationStatement: 'statement',
} as const

/** The medications ordered, given or stated at one encounter. */
export function projectMedications(
  projection: Projection,
  { resources }: EncounterRecord,
): ChartMedication[] {
  return Object.entries(medicationKinds).flatMap(([type, kind]) =>
    projectEach(resources.get(type), (resource): ChartMedication | undefined => {
      const { id, body } = resource
      const concept = codedConcept(projection, resource, medicationOf(projection, resource))
      if (concept === undefined) return undefined
      return compact({
        authoredOn: clinicalTypes[type]?.time(body),
        concept,
        dosage: dosageText(body),
        id,
        kind,
        reasons: reasonsOf(projection, resource),
        status: textAt(body, 'status'),
      })
    }),
  )
}

/** The vaccines given at one encounter. */
export function projectImmunizations(
  projection: Projection,
  { resources }: EncounterRecord,
): ChartImmunization[] {
  return projectEach(resources.get('Immunization'), (resource): ChartImmunization | undefined => {
    const { id, body } = resource
    const concept = codedConcept(projection, resource, conceptOf(objectAt(body, 'vaccineCode')))
    if (concept === undefined) return undefined
    return compact({
      concept,
      date: timeAt(body, 'occurrence'),
      id,
      status: textAt(body, 'status'),
    })
  })
}

function projectEach<T>(
  resources: readonly TimedResource[] | undefined,
  project: (resource: TimedResource) => T | undefined,
): T[] {
  return (resources ?? [])
    .toSorted(byTime)
    .map(project)
    .filter((projected) => projected !== undefined)
}

/** Written in place, as an R5 CodeableReference, or in a Medication resource of its own. */
function medicationOf({ resolve }: Projection, resource: FhirResource) {
  const { body } = resource
  const inPlace =
    conceptOf(objectAt(body, 'medicationCodeableConcept')) ??
    conceptOf(objectAt(objectAt(body, 'medication'), 'concept'))
  if (inPlace !== undefined) return inPlace
  const reference =
    objectAt(body, 'medicationReference') ?? objectAt(objectAt(body, 'medication'), 'reference')
  const target = resolve(resource, reference)
  if (target !== undefined) return conceptOf(objectAt(target.body, 'code'))
  const display = textAt(reference, 'display')
  return display === undefined ? undefined : { codes: [], text: display }
}

function reasonsOf({ resolve }: Projection, resource: FhirResource): string[] {
  const { body } = resource
  const referenced = objectsAt(body, 'reasonReference').map((reference) => {
    const target = textAt(reference, 'display') === undefined && resolve(resource, reference)
    return target ? conceptOf(objectAt(target.body, 'code'))?.text : textAt(reference, 'display')
  })
  const texts = [...conceptTexts(objectsAt(body, 'reasonCode')), ...referenced]
  return [...new Set(texts.filter((text) => text !== undefined))]
}

function performerOf(body: JsonObject): JsonObject | undefined {
  return objectAt(objectsAt(body, 'performer')[0], 'actor')
}

function conceptTexts(codeables: readonly JsonObject[]): string[] {
  return codeables.map((codeable) => conceptOf(codeable)?.text).filter((text) => text !== undefined)
}
