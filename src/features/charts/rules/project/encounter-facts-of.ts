import type { Concept, EncounterClass, EncounterFacts } from '../../contract/chart-payload'
import { dayOf } from '@/core/day'
import { conceptOf, firstConceptOf, statusCodeOf } from '../fhir/concept-of'
import type { EncounterRecord } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { compact, labelOf, type Projection } from './projection'

/** HL7 v3 ActCode and the words of older sources. */
const classes: Readonly<Record<string, EncounterClass>> = {
  IMP: 'inpatient',
  ACUTE: 'inpatient',
  NONAC: 'inpatient',
  INPATIENT: 'inpatient',
  AMB: 'outpatient',
  OBSENC: 'outpatient',
  PRENC: 'outpatient',
  SS: 'outpatient',
  AMBULATORY: 'outpatient',
  OUTPATIENT: 'outpatient',
  EMER: 'emergency',
  EMERGENCY: 'emergency',
  VR: 'virtual',
  VIRTUAL: 'virtual',
  HH: 'home',
  FLD: 'home',
  HOME: 'home',
}

const noType: Concept = { codes: [], text: 'Encounter' }

/** What kind of visit it was, when, where, with whom and why. */
export function encounterFactsOf(
  projection: Projection,
  { encounter }: EncounterRecord,
): EncounterFacts {
  const { body } = encounter
  const classCode = classCodeOf(body)
  const encounterClass = classes[classCode?.toUpperCase() ?? ''] ?? 'other'
  const stay = objectAt(body, 'hospitalization') ?? objectAt(body, 'admission')
  const { start, end, governingDate } = datesOf(body, encounterClass)
  return compact({
    admissionSource: conceptOf(objectAt(stay, 'admitSource'))?.text,
    class: encounterClass,
    classCode,
    dischargeDisposition: conceptOf(objectAt(stay, 'dischargeDisposition')),
    end,
    governingDate,
    location: labelOf(projection, encounter, objectAt(objectsAt(body, 'location')[0], 'location')),
    provider: labelOf(projection, encounter, providerOf(body)),
    reasons: reasonsOf(projection, encounter),
    serviceProvider: labelOf(projection, encounter, objectAt(body, 'serviceProvider')),
    serviceType: conceptOf(objectsAt(body, 'serviceType')[0])?.text,
    start,
    status: textAt(body, 'status'),
    type: firstConceptOf(objectsAt(body, 'type')) ?? noType,
  })
}

/** A stay is judged by the day of discharge, a visit by the day it began. */
function datesOf(
  body: JsonObject,
  encounterClass: EncounterClass,
): Pick<EncounterFacts, 'start' | 'end' | 'governingDate'> {
  const period = objectAt(body, 'period') ?? objectAt(body, 'actualPeriod')
  const end = textAt(period, 'end')
  const start = textAt(period, 'start') ?? end
  const governing = encounterClass === 'inpatient' ? (end ?? start) : start
  return { start, end, governingDate: governing === undefined ? undefined : dayOf(governing) }
}

/** A Coding in R4, a list of concepts in R5, a bare word in older sources. */
function classCodeOf(body: JsonObject): string | undefined {
  const first = objectsAt(body, 'class')[0]
  return textAt(first, 'code') ?? statusCodeOf(first) ?? textAt(body, 'class')
}

/** The primary performer, else whoever is named first. */
function providerOf(body: JsonObject): JsonObject | undefined {
  const participants = objectsAt(body, 'participant')
  const primary = participants.find((participant) =>
    objectsAt(participant, 'type').some((type) => statusCodeOf(type) === 'PPRF'),
  )
  const chosen = primary ?? participants[0]
  return objectAt(chosen, 'individual') ?? objectAt(chosen, 'actor')
}

function reasonsOf({ resolve }: Projection, encounter: EncounterRecord['encounter']): Concept[] {
  const coded = objectsAt(encounter.body, 'reasonCode').map(conceptOf)
  const referenced = objectsAt(encounter.body, 'reasonReference').map((reference) =>
    conceptOf(objectAt(resolve(encounter, reference)?.body, 'code')),
  )
  return [...coded, ...referenced].filter((reason) => reason !== undefined)
}
