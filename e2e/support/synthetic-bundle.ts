import { createHash } from 'node:crypto'
import { clinicalWords } from './clinical-words'

interface SyntheticVisit {
  /** Tells bundles apart: another key is another patient with another encounter. */
  readonly key: string
  readonly family: string
  readonly given: string
  readonly birthDate?: string
  /** `YYYY-MM-DD`. */
  readonly day?: string
  readonly note?: string
  readonly conditions?: readonly { readonly snomed: string; readonly display: string }[]
}

const clinicNote = `# Chief complaint
Follow-up of diabetes and blood pressure; tired since the spring.

# History of present illness
68-year-old woman with type 2 diabetes mellitus and essential hypertension, seen for her regular visit. She reports
that she takes her tablets every day; her neighbor, Ms. ${clinicalWords.note}, drove her here. Home blood pressure is 138/84 on average. No chest pain, no swelling.

# Assessment and plan
1. Type 2 diabetes mellitus without complications: continue metformin, HbA1c in three months.
2. Essential hypertension: continue lisinopril.
3. Mixed hyperlipidemia: start atorvastatin.
4. Hypothyroidism: continue levothyroxine, TSH today.
5. Obesity: referral to the dietitian.`

const clinicConditions = [
  { snomed: '44054006', display: 'Diabetes mellitus type 2 (disorder)' },
  { snomed: '59621000', display: 'Essential hypertension (disorder)' },
  { snomed: '267434003', display: 'Mixed hyperlipidemia (disorder)' },
  { snomed: '40930008', display: 'Hypothyroidism (disorder)' },
]

/** A transaction bundle in the manner of Synthea: one patient, one clinic visit, its conditions, labs and note. */
export function syntheticBundle({
  key,
  family,
  given,
  birthDate = '1958-03-14',
  day = '2026-02-10',
  note = clinicNote,
  conditions = clinicConditions,
}: SyntheticVisit): object {
  const patient = idOf(key, 'patient')
  const encounter = idOf(key, 'encounter')
  const links = {
    subject: { reference: `urn:uuid:${patient}` },
    encounter: { reference: `urn:uuid:${encounter}` },
  }
  const resources = [
    patientResource({ id: patient, family, given, birthDate }),
    encounterResource({ id: encounter, day, subject: links.subject }),
    ...conditions.map((condition, index) => ({
      resourceType: 'Condition',
      id: idOf(key, `condition-${index}`),
      clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
      code: coded('http://snomed.info/sct', condition.snomed, condition.display),
      onsetDateTime: `${day}T09:00:00Z`,
      recordedDate: `${day}T09:00:00Z`,
      ...links,
    })),
    glucoseResource({ id: idOf(key, 'glucose'), day, links }),
    documentResource({ id: idOf(key, 'note'), day, note, patient, encounter }),
  ]
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource,
      request: { method: 'POST', url: resource.resourceType },
    })),
  }
}

/** A version 4 shaped UUID that depends on nothing but its words. */
function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function coded(system: string, code: string, display?: string) {
  return { coding: [{ system, code, ...(display ? { display } : {}) }], text: display ?? code }
}

interface PatientFacts {
  readonly id: string
  readonly family: string
  readonly given: string
  readonly birthDate: string
}

function patientResource({ id, family, given, birthDate }: PatientFacts) {
  return {
    resourceType: 'Patient',
    id,
    identifier: [
      { system: 'https://github.com/synthetichealth/synthea', value: id },
      {
        type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MR', 'Medical Record Number'),
        system: 'http://hospital.smarthealthit.org',
        value: id,
      },
    ],
    name: [{ use: 'official', family, given: [given, clinicalWords.givenName] }],
    address: [{ line: [`4 ${clinicalWords.street} Lane`], city: 'Boston', state: 'MA' }],
    gender: 'female',
    birthDate,
  }
}

interface Reference {
  readonly reference: string
}

function encounterResource({ id, day, subject }: { id: string; day: string; subject: Reference }) {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [coded('http://snomed.info/sct', '390906007', 'Follow-up encounter (procedure)')],
    subject,
    period: { start: `${day}T09:00:00Z`, end: `${day}T09:30:00Z` },
  }
}

interface GlucoseFacts {
  readonly id: string
  readonly day: string
  readonly links: { readonly subject: Reference; readonly encounter: Reference }
}

function glucoseResource({ id, day, links }: GlucoseFacts) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [
      coded(
        'http://terminology.hl7.org/CodeSystem/observation-category',
        'laboratory',
        'Laboratory',
      ),
    ],
    code: coded('http://loinc.org', '4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood'),
    effectiveDateTime: `${day}T09:00:00Z`,
    valueQuantity: { value: 7.4, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
    referenceRange: [{ low: { value: 4 }, high: { value: 5.6 } }],
    ...links,
  }
}

interface DocumentFacts {
  readonly id: string
  readonly day: string
  readonly note: string
  readonly patient: string
  readonly encounter: string
}

function documentResource({ id, day, note, patient, encounter }: DocumentFacts) {
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    type: coded('http://loinc.org', '11506-3', 'Progress note'),
    subject: { reference: `urn:uuid:${patient}` },
    date: `${day}T09:20:00Z`,
    context: { encounter: [{ reference: `urn:uuid:${encounter}` }] },
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          data: Buffer.from(note, 'utf8').toString('base64'),
        },
      },
    ],
  }
}
