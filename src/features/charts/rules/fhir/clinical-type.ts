import { objectAt, objectsAt, textAt, type JsonObject } from './json-at'

/** Where a resource type keeps the patient, the encounter and the time it belongs to. */
interface ClinicalType {
  readonly patient: 'subject' | 'patient'
  readonly encounter: (body: JsonObject) => readonly JsonObject[]
  readonly time: (body: JsonObject) => string | undefined
}

/** The resource types that reach a chart; all others of a source are left aside without an issue. */
export const clinicalTypes: Readonly<Record<string, ClinicalType>> = {
  Condition: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => textAt(body, 'recordedDate') ?? timeAt(body, 'onset'),
  },
  Procedure: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => timeAt(body, 'performed') ?? timeAt(body, 'occurrence'),
  },
  MedicationRequest: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => textAt(body, 'authoredOn'),
  },
  MedicationAdministration: {
    patient: 'subject',
    encounter: oneAt('context', 'encounter'),
    time: (body) => timeAt(body, 'effective') ?? timeAt(body, 'occurence'),
  },
  MedicationStatement: {
    patient: 'subject',
    encounter: oneAt('context', 'encounter'),
    time: (body) => timeAt(body, 'effective') ?? textAt(body, 'dateAsserted'),
  },
  Observation: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => timeAt(body, 'effective') ?? textAt(body, 'issued'),
  },
  AllergyIntolerance: {
    patient: 'patient',
    encounter: oneAt('encounter'),
    time: (body) => textAt(body, 'recordedDate') ?? timeAt(body, 'onset'),
  },
  Immunization: {
    patient: 'patient',
    encounter: oneAt('encounter'),
    time: (body) => timeAt(body, 'occurrence'),
  },
  CarePlan: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => textAt(objectAt(body, 'period'), 'start') ?? textAt(body, 'created'),
  },
  Device: {
    patient: 'patient',
    encounter: () => [],
    time: (body) => textAt(body, 'manufactureDate'),
  },
  DiagnosticReport: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => timeAt(body, 'effective') ?? textAt(body, 'issued'),
  },
  DocumentReference: {
    patient: 'subject',
    encounter: (body) => [
      ...objectsAt(objectAt(body, 'context'), 'encounter'),
      ...objectsAt(body, 'context').filter((context) => 'reference' in context),
    ],
    time: (body) => textAt(body, 'date'),
  },
  ImagingStudy: {
    patient: 'subject',
    encounter: oneAt('encounter'),
    time: (body) => textAt(body, 'started'),
  },
}

/** A FHIR choice of dateTime, instant or Period, by its start: `performedDateTime`, `performedPeriod`. */
export function timeAt(body: JsonObject, name: string): string | undefined {
  return (
    textAt(body, `${name}DateTime`) ??
    textAt(objectAt(body, `${name}Period`), 'start') ??
    textAt(body, `${name}Instant`) ??
    textAt(body, `${name}Date`)
  )
}

function oneAt(...keys: readonly string[]): ClinicalType['encounter'] {
  return (body) => keys.map((key) => objectAt(body, key)).filter((one) => one !== undefined)
}
