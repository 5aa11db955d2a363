import { describe, expect, it } from 'vitest'
import {
  bundleOf,
  clinicalResource,
  conditionResource,
  encounterResource,
  noteResource,
  patientResource,
} from '@/testing/fhir-bundle'
import { projectBundle } from '@/testing/project-bundle'
import { chartPayloadSchema } from '../../contract/chart-payload'
import { canonicalJson } from '../canonical-json'

type Json = Record<string, unknown>

function chartOf(resources: readonly Json[], encounter: Json = {}, patient: Json = {}) {
  const bundle = bundleOf([
    patientResource('p1', patient),
    encounterResource('e1', 'p1', encounter),
    ...resources,
  ])
  const { charts, issues } = projectBundle(bundle)
  const chart = charts.find(({ sourceId }) => sourceId === 'e1')
  if (!chart) throw new Error('no chart')
  expect(chart.canonical).toBe(canonicalJson(chart.payload))
  return { ...chart, issues }
}

describe('the encounter of a chart', () => {
  it.each([
    ['IMP', 'inpatient'],
    ['ACUTE', 'inpatient'],
    ['AMB', 'outpatient'],
    ['OBSENC', 'outpatient'],
    ['EMER', 'emergency'],
    ['VR', 'virtual'],
    ['HH', 'home'],
    ['XYZ', 'other'],
  ])('of class %s is %s', (code, encounterClass) => {
    expect(chartOf([], { class: { code } }).payload.encounter.class).toBe(encounterClass)
  })

  it.each([
    ['a list of concepts', [{ coding: [{ code: 'IMP' }] }], 'inpatient'],
    ['a bare word', 'inpatient', 'inpatient'],
    ['nothing', undefined, 'other'],
  ])('may have its class written as %s', (_words, value, encounterClass) => {
    expect(chartOf([], { class: value }).payload.encounter.class).toBe(encounterClass)
  })

  const period = { start: '2024-03-01T23:00:00-05:00', end: '2024-03-04T10:00:00-05:00' }

  it('is governed by the discharge of a stay and by the start of a visit', () => {
    expect(chartOf([], { class: { code: 'IMP' }, period }).serviceDate).toBe('2024-03-04')
    expect(chartOf([], { period }).serviceDate).toBe('2024-03-01')
  })

  it('without an end is governed by its start', () => {
    const open = { start: '2024-03-01T09:00:00Z' }
    const { serviceDate, endedAt } = chartOf([], { class: { code: 'IMP' }, period: open })
    expect([serviceDate, endedAt]).toEqual(['2024-03-01', undefined])
  })

  it('names the primary performer before whoever else took part', () => {
    const participant = [
      { individual: { display: 'Dr. Second' } },
      { type: [{ coding: [{ code: 'PPRF' }] }], individual: { display: 'Dr. First' } },
    ]
    expect(chartOf([], { participant }).payload.encounter.provider).toBe('Dr. First')
  })

  it('takes the name of a practitioner who is in the source', () => {
    const doctor = {
      resourceType: 'Practitioner',
      id: 'dr-9',
      name: [{ prefix: ['Dr.'], given: ['Elroy'], family: 'Brakus' }],
    }
    const participant = [{ individual: { reference: 'Practitioner/dr-9' } }]
    expect(chartOf([doctor], { participant }).payload.encounter.provider).toBe('Dr. Elroy Brakus')
  })

  it('remarks on a practitioner who is nowhere named', () => {
    const participant = [{ individual: { reference: 'Practitioner/gone' } }]
    const { payload, issues } = chartOf([], { participant })
    expect(payload.encounter.provider).toBeUndefined()
    expect(issues).toMatchObject([{ reason: 'missing-reference', resourceId: 'e1' }])
  })
})

describe('the person of a chart', () => {
  it.each([
    ['1980-05-17', { ageYears: 43 }],
    ['2024-02-01', { ageYears: 0, ageDays: 29 }],
    ['2024-03-01', { ageYears: 0, ageDays: 0 }],
    ['1980', { ageYears: 44 }],
    ['2030-01-01', {}],
    ['unknown', {}],
  ])('born %s is %j at the start of the encounter', (birthDate, age) => {
    const { sex: _sex, ...known } = chartOf([], {}, { birthDate }).payload.subject
    expect(known).toEqual(age)
  })

  it('is not known to have died by a later death', () => {
    const died = (deceasedDateTime: string) =>
      chartOf([], {}, { deceasedDateTime }).payload.subject.deceased
    expect(died('2024-03-01T14:20:00Z')).toBe(true)
    expect(died('2025-01-01T00:00:00Z')).toBeUndefined()
  })

  it('is named nowhere in the payload, and neither are address, phone and record number', () => {
    const { canonical } = chartOf([
      conditionResource('c1', 'Hypertension', {
        code: { text: 'Hypertension of Ana77 Maria Rivera482' },
      }),
      clinicalResource('Observation', 'o1', {
        code: { text: 'Remark' },
        valueString: 'Mrs. Rivera482 called; Ana77 is well',
      }),
    ])
    expect(canonical).not.toMatch(/Rivera|Ana77|555-100|Elm Street|mrn-p1|Patient\/p1/)
    expect(canonical).toContain('the patient called; the patient is well')
  })
})

describe('conditions', () => {
  const later = {
    abatementDateTime: '2024-06-01',
    clinicalStatus: { coding: [{ code: 'resolved' }] },
  }

  it('stand as they stood at the end of the encounter', () => {
    const [condition] = chartOf([conditionResource('c1', 'Asthma', later)]).payload.conditions
    expect(condition).toMatchObject({ clinicalStatus: 'active', category: 'encounter-diagnosis' })
    expect(condition).not.toHaveProperty('abatement')
  })

  it('that the encounter names among its diagnoses belong to it', () => {
    const condition = conditionResource('c1', 'Asthma', { encounter: undefined })
    const diagnosis = [{ condition: { reference: 'Condition/c1' } }]
    const { payload } = chartOf([condition], { diagnosis })
    expect(payload.conditions.map(({ id }) => id)).toEqual(['c1'])
    expect(payload.activeProblems).toEqual([])
  })

  it('with neither code nor words are rejected', () => {
    const { payload, issues } = chartOf([conditionResource('c1', '', { code: undefined })])
    expect(payload.conditions).toEqual([])
    expect(issues).toMatchObject([{ reason: 'no-code', resourceId: 'c1' }])
  })

  it('with odd codes are kept and remarked on', () => {
    const code = { coding: [{ system: 'http://snomed.info/sct', code: 'AAA', display: 'Odd' }] }
    const { payload, issues } = chartOf([conditionResource('c1', '', { code })])
    expect(payload.conditions[0]?.concept).toEqual({
      text: 'Odd',
      codes: [{ system: 'http://snomed.info/sct', code: 'AAA' }],
    })
    expect(issues).toMatchObject([{ reason: 'odd-code' }])
  })
})

describe('active problems', () => {
  const elsewhere = { encounter: undefined }
  it.each([
    ['begun before and not over', { onsetDateTime: '2020-01-01' }, true],
    [
      'over before the start',
      { onsetDateTime: '2020-01-01', abatementDateTime: '2024-02-29' },
      false,
    ],
    ['over since later', { onsetDateTime: '2020-01-01', abatementDateTime: '2024-09-01' }, true],
    ['begun later', { onsetDateTime: '2024-03-02', recordedDate: '2024-03-02' }, false],
    ['undated', { onsetDateTime: undefined, recordedDate: undefined }, false],
    [
      'resolved at an unknown time',
      { onsetDateTime: '2020-01-01', clinicalStatus: { coding: [{ code: 'resolved' }] } },
      false,
    ],
    [
      'refuted',
      { onsetDateTime: '2020-01-01', verificationStatus: { coding: [{ code: 'refuted' }] } },
      false,
    ],
  ])('hold a condition %s: %s', (_words, more, isActive) => {
    const { payload } = chartOf([conditionResource('c1', 'Asthma', { ...elsewhere, ...more })])
    expect(payload.activeProblems.map(({ id }) => id)).toEqual(isActive ? ['c1'] : [])
  })

  it('hold each concept once, the oldest', () => {
    const { payload } = chartOf([
      conditionResource('new', 'Asthma', {
        ...elsewhere,
        onsetDateTime: '2022-01-01',
        recordedDate: '2022-01-01',
      }),
      conditionResource('old', 'Asthma', {
        ...elsewhere,
        onsetDateTime: '2019-01-01',
        recordedDate: '2019-01-01',
      }),
    ])
    expect(payload.activeProblems.map(({ id }) => id)).toEqual(['old'])
  })
})

describe('observations', () => {
  const pulse = (id: string, date: string, more: Json = {}) =>
    clinicalResource('Observation', id, {
      category: [{ coding: [{ code: 'vital-sign' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] },
      valueQuantity: { value: 70, unit: '/min' },
      effectiveDateTime: date,
      ...more,
    })

  it('carry the last six earlier values of the same code and unit, oldest first', () => {
    const earlier = [1, 2, 3, 4, 5, 6, 7].map((month) =>
      pulse(`o${month}`, `2023-0${month}-01`, {
        encounter: undefined,
        valueQuantity: { value: 60 + month, unit: '/min' },
      }),
    )
    const other = pulse('other', '2023-12-01', {
      encounter: undefined,
      valueQuantity: { value: 1, unit: 'Hz' },
    })
    const { payload } = chartOf([pulse('now', '2024-03-01T14:05:00Z'), ...earlier, other])
    expect(payload.observations).toHaveLength(1)
    expect(payload.observations[0]).toMatchObject({ category: 'vital-signs' })
    expect(payload.observations[0]?.trend).toEqual(
      [2, 3, 4, 5, 6, 7].map((month) => ({ date: `2023-0${month}-01`, value: 60 + month })),
    )
  })

  it('keep components with their values, ranges and trends', () => {
    const pressure = (systolic: number, date: string, more: Json = {}) =>
      pulse(date, date, {
        code: { text: 'Blood pressure' },
        valueQuantity: undefined,
        component: [
          {
            code: { text: 'Systolic' },
            valueQuantity: { value: systolic, unit: 'mm[Hg]' },
            referenceRange: [{ low: { value: 90 }, high: { value: 120 } }],
          },
        ],
        ...more,
      })
    const { payload } = chartOf([
      pressure(150, '2024-03-01T14:05:00Z'),
      pressure(140, '2023-01-01', { encounter: undefined }),
    ])
    expect(payload.observations[0]?.components).toEqual([
      {
        concept: { text: 'Systolic', codes: [] },
        value: { quantity: { value: 150, unit: 'mm[Hg]' } },
        referenceRange: { low: 90, high: 120 },
        trend: [{ date: '2023-01-01', value: 140 }],
      },
    ])
  })

  it.each([
    [43, { high: 100, low: 60, text: 'usual adult range' }],
    [12, undefined],
  ])('of a person of %i without a stated range have the range %j', (age, range) => {
    const patient = { birthDate: `${2023 - age}-05-17` }
    const { payload } = chartOf([pulse('o1', '2024-03-01T14:05:00Z')], {}, patient)
    expect(payload.observations[0]?.referenceRange).toEqual(range)
  })

  it.each([
    [{ valueCodeableConcept: { text: 'Never smoked' } }, { text: 'Never smoked' }],
    [{ valueString: 'clear' }, { text: 'clear' }],
    [{ valueBoolean: true }, { text: 'yes' }],
    [{ valueInteger: 3 }, { quantity: { value: 3 } }],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 64 } } }, { text: '1 : 64' }],
    [
      { valueRange: { low: { value: 1, unit: 'mg' }, high: { value: 2, unit: 'mg' } } },
      { text: '1 mg to 2 mg' },
    ],
    [{ dataAbsentReason: { text: 'unknown' } }, { text: 'unknown' }],
    [{}, {}],
  ])('have the value of %j', (value, measured) => {
    const { payload } = chartOf([
      pulse('o1', '2024-03-01T14:05:00Z', { valueQuantity: undefined, ...value }),
    ])
    expect(payload.observations[0]?.value).toEqual(measured)
  })
})

describe('treatments', () => {
  it('name a medication that is a resource of its own, with its dosage in words', () => {
    const { payload } = chartOf([
      clinicalResource('MedicationRequest', 'm1', {
        contained: [{ resourceType: 'Medication', id: 'med', code: { text: 'Lisinopril 10 MG' } }],
        medicationReference: { reference: '#med' },
        authoredOn: '2024-03-01',
        dosageInstruction: [
          {
            doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
            timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
            asNeededBoolean: true,
          },
        ],
        reasonReference: [{ display: 'Hypertension' }],
      }),
    ])
    expect(payload.medications).toMatchObject([
      {
        concept: { text: 'Lisinopril 10 MG' },
        dosage: '1 tablet, 2 times a day, as needed',
        reasons: ['Hypertension'],
      },
    ])
  })

  it('stand in the order in which they happened, whatever the order of the source', () => {
    const procedure = (id: string, performedDateTime?: string) =>
      clinicalResource('Procedure', id, { code: { text: id }, performedDateTime })
    const { payload } = chartOf([
      procedure('undated'),
      procedure('second', '2024-03-01T14:20:00Z'),
      procedure('first', '2024-03-01T14:10:00Z'),
    ])
    expect(payload.procedures.map(({ id }) => id)).toEqual(['first', 'second', 'undated'])
  })
})

describe('the background', () => {
  const allergy = (recordedDate?: string) => ({
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: { reference: 'Patient/p1' },
    code: { text: 'Aspirin' },
    recordedDate,
  })
  it.each([
    ['2010-01-01', 1],
    [undefined, 1],
    ['2024-12-01', 0],
  ])('holds an allergy recorded %s: %i', (recordedDate, count) => {
    expect(chartOf([allergy(recordedDate)]).payload.allergies).toHaveLength(count)
  })

  it('shows a care plan that ended later as active', () => {
    const plan = clinicalResource('CarePlan', 'cp', {
      status: 'completed',
      category: [{ text: 'Diabetes self management plan' }],
      period: { start: '2023-01-01', end: '2025-01-01' },
      activity: [{ detail: { code: { text: 'Diabetic diet' } } }],
    })
    expect(chartOf([plan]).payload.carePlans).toEqual([
      {
        id: 'cp',
        title: 'Diabetes self management plan',
        status: 'active',
        start: '2023-01-01',
        activities: ['Diabetic diet'],
      },
    ])
  })
})

describe('documents', () => {
  const report = (id: string, text: string) =>
    clinicalResource('DiagnosticReport', id, {
      code: { text: 'History and physical note' },
      effectiveDateTime: '2024-03-01T14:00:00Z',
      presentedForm: [{ contentType: 'text/plain', data: Buffer.from(text).toString('base64') }],
    })

  it('that stand twice, as a report and as a reference to it, appear once', () => {
    const reference = noteResource('d1', 'The note.', { identifier: [{ value: 'urn:uuid:r1' }] })
    const { documents, payload } = chartOf([report('r1', 'The note.'), reference])
    expect(documents.map(({ sourceId }) => sourceId)).toEqual(['d1'])
    expect(payload.reports).toEqual([])
  })

  it('of the same text appear once even where nothing links them', () => {
    expect(chartOf([report('r1', 'Same.'), noteResource('d1', 'Same.')]).documents).toHaveLength(1)
  })

  it('are indexed in the payload without their text', () => {
    const { payload, documents } = chartOf([noteResource('d1', 'Secret words.')])
    expect(payload.documents).toEqual([
      {
        id: 'd1',
        title: 'History and physical note',
        type: documents[0]?.type,
        date: '2024-03-01T09:30:00-05:00',
        author: 'Dr. Lee Chan',
        characters: 13,
      },
    ])
    expect(JSON.stringify(payload)).not.toContain('Secret')
  })

  it('that cannot be read are indexed and remarked on', () => {
    const content = [{ attachment: { contentType: 'application/pdf', data: 'JVBERg==' } }]
    const { payload, issues } = chartOf([noteResource('d1', '', { content })])
    expect(payload.documents[0]?.characters).toBe(0)
    expect(issues).toMatchObject([{ reason: 'unreadable-attachment', resourceId: 'd1' }])
  })

  it('have their bytes in a Binary of the same source', () => {
    const binary = {
      resourceType: 'Binary',
      id: 'b1',
      data: Buffer.from('From afar.').toString('base64'),
    }
    const content = [{ attachment: { contentType: 'text/plain', url: 'Binary/b1' } }]
    expect(chartOf([binary, noteResource('d1', '', { content })]).documents[0]?.text).toBe(
      'From afar.',
    )
  })
})

it('makes the same payload of the same resources in any order, and one that its schema takes', () => {
  const resources = [
    conditionResource('c1', 'Hypertension'),
    conditionResource('c2', 'Gout'),
    noteResource('d1', 'One.'),
    noteResource('d2', 'Two.'),
  ]
  const forwards = chartOf(resources)
  const backwards = chartOf(resources.toReversed())
  expect(backwards.canonical).toBe(forwards.canonical)
  expect(chartPayloadSchema.parse(forwards.payload)).toEqual(forwards.payload)
})
