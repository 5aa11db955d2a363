/** Small hand-written FHIR for tests of the import. */

type Json = Record<string, unknown>

export const syntheaTag = { tag: [{ system: 'https://smarthealthit.org/tags', code: 'synthea-5' }] }

export function patientResource(id: string, more: Json = {}): Json {
  return {
    resourceType: 'Patient',
    id,
    meta: syntheaTag,
    identifier: [{ system: 'https://github.com/synthetichealth/synthea', value: `mrn-${id}` }],
    name: [{ use: 'official', family: 'Rivera482', given: ['Ana77', 'Maria'] }],
    gender: 'female',
    birthDate: '1980-05-17',
    telecom: [{ system: 'phone', value: '555-100-2000' }],
    address: [{ line: ['1 Elm Street'], city: 'Boston', state: 'MA', postalCode: '02101' }],
    ...more,
  }
}

export function encounterResource(id: string, patientId: string, more: Json = {}): Json {
  return {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [{ text: 'Encounter for problem' }],
    subject: { reference: `Patient/${patientId}`, display: 'Ana77 Rivera482' },
    participant: [{ individual: { reference: 'Practitioner/dr-1', display: 'Dr. Lee Chan' } }],
    period: { start: '2024-03-01T09:00:00-05:00', end: '2024-03-01T09:30:00-05:00' },
    ...more,
  }
}

export function clinicalResource(type: string, id: string, more: Json): Json {
  const [patientId, encounterId] = ['p1', 'e1']
  return {
    resourceType: type,
    id,
    subject: { reference: `Patient/${patientId}` },
    encounter: { reference: `Encounter/${encounterId}` },
    ...more,
  }
}

export function conditionResource(id: string, display: string, more: Json = {}): Json {
  return clinicalResource('Condition', id, {
    code: { coding: [{ system: 'http://snomed.info/sct', code: '38341003', display }] },
    clinicalStatus: { coding: [{ code: 'active' }] },
    onsetDateTime: '2024-03-01T09:00:00-05:00',
    recordedDate: '2024-03-01T09:00:00-05:00',
    ...more,
  })
}

export function noteResource(id: string, text: string, more: Json = {}): Json {
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    type: {
      coding: [
        { system: 'http://loinc.org', code: '34117-2', display: 'History and physical note' },
      ],
    },
    subject: { reference: 'Patient/p1' },
    date: '2024-03-01T09:30:00-05:00',
    author: [{ display: 'Dr. Lee Chan' }],
    context: { encounter: [{ reference: 'Encounter/e1' }] },
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          data: Buffer.from(text, 'utf8').toString('base64'),
        },
      },
    ],
    ...more,
  }
}

export function bundleOf(resources: readonly Json[], more: Json = {}): Json {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
    ...more,
  }
}

/** One patient with one visit: a diagnosis and a note. */
export function smallBundle(suffix = '1', more: readonly Json[] = []): Json {
  const replaceIds = (resource: Json) =>
    JSON.parse(
      JSON.stringify(resource)
        .replaceAll('/p1"', `/p${suffix}"`)
        .replaceAll('/e1"', `/e${suffix}"`),
    ) as Json
  return bundleOf([
    patientResource(`p${suffix}`),
    encounterResource(`e${suffix}`, `p${suffix}`),
    replaceIds(conditionResource(`c${suffix}`, 'Hypertension')),
    replaceIds(noteResource(`d${suffix}`, 'Blood pressure 150/95. Start lisinopril.')),
    ...more.map(replaceIds),
  ])
}
