import type { EntryIssue } from '../../contract/imports'
import { clinicalTypes } from './clinical-type'
import { instantOf } from './instant-of'
import { objectAt, objectsAt, textAt, type JsonObject } from './json-at'
import { issueOf, type FhirResource, type ResourceSet } from './resource-set'

/** A clinical resource with the time it speaks of, in milliseconds. */
export interface TimedResource extends FhirResource {
  readonly at: number | undefined
}

export interface EncounterRecord {
  readonly encounter: FhirResource
  readonly start: number
  /** End of the encounter, its start where the source gives no end. */
  readonly end: number
  /** What belongs to the encounter, by resource type, in the source's order. */
  readonly resources: ReadonlyMap<string, readonly TimedResource[]>
}

export interface PatientRecord {
  readonly patient: FhirResource
  readonly encounters: readonly EncounterRecord[]
  /** Everything clinical of the patient by resource type, with or without an encounter. */
  readonly resources: ReadonlyMap<string, readonly TimedResource[]>
}

export interface Grouping {
  readonly patients: readonly PatientRecord[]
  readonly issues: readonly EntryIssue[]
}

interface OpenEncounter extends EncounterRecord {
  readonly patient: OpenPatient
  readonly resources: Map<string, TimedResource[]>
}

interface OpenPatient extends PatientRecord {
  readonly encounters: OpenEncounter[]
  readonly resources: Map<string, TimedResource[]>
}

interface Grouper {
  readonly set: ResourceSet
  readonly patients: Map<FhirResource, OpenPatient>
  readonly encounters: Map<FhirResource, OpenEncounter>
  readonly issues: EntryIssue[]
}

/** Types that belong to the patient and appear on each chart of their time. */
const patientWide = new Set(['AllergyIntolerance', 'Device', 'Condition', 'CarePlan'])

/** Places every clinical resource with its patient and encounter; what cannot be placed becomes an issue. */
export function groupByPatient(set: ResourceSet): Grouping {
  const grouper: Grouper = { set, patients: new Map(), encounters: new Map(), issues: [] }
  for (const resource of set.resources)
    if (resource.type === 'Patient') openPatient(grouper, resource)
  for (const resource of set.resources)
    if (resource.type === 'Encounter') openEncounter(grouper, resource)
  for (const resource of set.resources)
    if (Object.hasOwn(clinicalTypes, resource.type)) place(grouper, resource)
  return { patients: [...grouper.patients.values()], issues: grouper.issues }
}

function openPatient({ patients }: Grouper, patient: FhirResource) {
  patients.set(patient, { patient, encounters: [], resources: new Map() })
}

function openEncounter(grouper: Grouper, encounter: FhirResource) {
  const patient = patientBehind(grouper, encounter, 'subject')
  const period = objectAt(encounter.body, 'period') ?? objectAt(encounter.body, 'actualPeriod')
  const start = instantOf(textAt(period, 'start')) ?? instantOf(textAt(period, 'end'))
  const refusal = encounterRefusal(encounter.body, { patient, start })
  if (refusal !== undefined || patient === undefined || start === undefined) {
    grouper.issues.push(issueOf(encounter, refusal ?? 'no-patient'))
    return
  }
  const end = Math.max(start, instantOf(textAt(period, 'end')) ?? start)
  const opened = { encounter, start, end, patient, resources: new Map<string, TimedResource[]>() }
  grouper.encounters.set(encounter, opened)
  patient.encounters.push(opened)
}

function encounterRefusal(
  body: JsonObject,
  known: { readonly patient: OpenPatient | undefined; readonly start: number | undefined },
): EntryIssue['reason'] | undefined {
  if (textAt(body, 'status') === 'entered-in-error') return 'entered-in-error'
  if (known.patient === undefined) return 'no-patient'
  return known.start === undefined ? 'no-date' : undefined
}

function place(grouper: Grouper, resource: FhirResource) {
  const type = clinicalTypes[resource.type]
  if (type === undefined) return
  if (isEnteredInError(resource.body)) {
    grouper.issues.push(issueOf(resource, 'entered-in-error'))
    return
  }
  const timed: TimedResource = { ...resource, at: instantOf(type.time(resource.body)) }
  const references = type.encounter(resource.body)
  const named = firstEncounter(grouper, resource, references)
  const patient = ownerOf(grouper, resource, named)
  if (patient === undefined) {
    grouper.issues.push(issueOf(resource, 'no-patient'))
    return
  }
  const encounter = named ?? (references.length === 0 ? during(patient, timed) : undefined)
  if (encounter !== undefined) append(encounter.resources, timed)
  else if (!isBackground(resource.type, references))
    grouper.issues.push(issueOf(resource, 'no-encounter'))
  append(patient.resources, timed)
}

/** What needs no encounter; an observation that names none still counts as an earlier value. */
function isBackground(type: string, references: readonly JsonObject[]): boolean {
  return patientWide.has(type) || (type === 'Observation' && references.length === 0)
}

/** The patient a resource names; one that names none, or one not in the source, follows its encounter. */
function ownerOf(
  grouper: Grouper,
  resource: FhirResource,
  encounter: OpenEncounter | undefined,
): OpenPatient | undefined {
  const key = clinicalTypes[resource.type]?.patient ?? 'subject'
  const named = patientBehind(grouper, resource, key)
  if (named === undefined && encounter !== undefined) {
    grouper.issues.push(issueOf(resource, 'missing-reference'))
    return encounter.patient
  }
  // Two answers to whose it is: showing it on either chart could be wrong.
  return encounter !== undefined && encounter.patient !== named ? undefined : named
}

function patientBehind(
  { set, patients }: Grouper,
  resource: FhirResource,
  key: string,
): OpenPatient | undefined {
  const target = set.resolve(resource, objectAt(resource.body, key))
  return target === undefined ? undefined : patients.get(target)
}

function firstEncounter(
  { set, encounters }: Grouper,
  resource: FhirResource,
  references: readonly JsonObject[],
): OpenEncounter | undefined {
  for (const reference of references) {
    const target = set.resolve(resource, reference)
    const encounter = target === undefined ? undefined : encounters.get(target)
    if (encounter !== undefined) return encounter
  }
  return undefined
}

/** A resource that names no encounter belongs to the only one it happened during. */
function during(patient: OpenPatient, { type, at }: TimedResource): OpenEncounter | undefined {
  if (at === undefined || patientWide.has(type)) return undefined
  const matches = patient.encounters.filter(({ start, end }) => start <= at && at <= end)
  return matches.length === 1 ? matches[0] : undefined
}

function isEnteredInError(body: JsonObject): boolean {
  if (textAt(body, 'status') === 'entered-in-error') return true
  const codings = objectsAt(objectAt(body, 'verificationStatus'), 'coding')
  return codings.some((coding) => textAt(coding, 'code') === 'entered-in-error')
}

function append(byType: Map<string, TimedResource[]>, resource: TimedResource) {
  const list = byType.get(resource.type)
  if (list === undefined) byType.set(resource.type, [resource])
  else list.push(resource)
}
