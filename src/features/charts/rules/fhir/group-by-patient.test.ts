import { describe, expect, it } from 'vitest'
import {
  bundleOf,
  clinicalResource,
  conditionResource,
  encounterResource,
  patientResource,
} from '@/testing/fhir-bundle'
import { groupByPatient } from './group-by-patient'
import { readBundle } from './read-bundle'

function group(...resources: readonly Record<string, unknown>[]) {
  const reading = readBundle(bundleOf(resources))
  if (!reading.ok) throw new Error(reading.reason)
  return groupByPatient(reading.set)
}

const patient = patientResource('p1')
const encounter = encounterResource('e1', 'p1')

function observation(more: Record<string, unknown>) {
  return clinicalResource('Observation', 'o1', {
    code: { text: 'Pulse' },
    effectiveDateTime: '2024-03-01T14:10:00Z',
    ...more,
  })
}

describe('placing resources', () => {
  it('puts what names an encounter there', () => {
    const { patients, issues } = group(patient, encounter, observation({}))
    expect(patients[0]?.encounters[0]?.resources.get('Observation')).toHaveLength(1)
    expect(issues).toEqual([])
  })

  it('puts what names no encounter into the only one it happened during', () => {
    const { patients } = group(patient, encounter, observation({ encounter: undefined }))
    expect(patients[0]?.encounters[0]?.resources.get('Observation')).toHaveLength(1)
  })

  it('rejects what happened during two encounters and names neither', () => {
    const other = encounterResource('e2', 'p1')
    const procedure = clinicalResource('Procedure', 'x1', {
      encounter: undefined,
      performedDateTime: '2024-03-01T14:10:00Z',
    })
    const { issues } = group(patient, encounter, other, procedure)
    expect(issues).toMatchObject([{ reason: 'no-encounter', resourceType: 'Procedure' }])
  })

  it('keeps an observation of no encounter as an earlier value of its patient', () => {
    const { patients, issues } = group(
      patient,
      encounter,
      observation({ encounter: undefined, effectiveDateTime: '2020-01-01' }),
    )
    expect(patients[0]?.resources.get('Observation')).toHaveLength(1)
    expect(issues).toEqual([])
  })

  it('rejects what names an encounter that is not there, however its date fits', () => {
    const { issues } = group(
      patient,
      encounter,
      observation({ encounter: { reference: 'Encounter/gone' } }),
    )
    expect(issues).toMatchObject([{ reason: 'no-encounter' }])
  })

  it('keeps a condition without an encounter with its patient', () => {
    const { patients, issues } = group(
      patient,
      encounter,
      conditionResource('c1', 'Asthma', { encounter: undefined }),
    )
    expect(patients[0]?.resources.get('Condition')).toHaveLength(1)
    expect(issues).toEqual([])
  })

  it('follows the encounter where the patient is not named, and remarks on it', () => {
    const { patients, issues } = group(
      patient,
      encounter,
      observation({ subject: { reference: 'Patient/gone' } }),
    )
    expect(patients[0]?.encounters[0]?.resources.get('Observation')).toHaveLength(1)
    expect(issues).toMatchObject([{ reason: 'missing-reference' }])
  })

  it('shows on no chart what names one patient and the encounter of another', () => {
    const { patients, issues } = group(
      patient,
      patientResource('p2'),
      encounter,
      observation({ subject: { reference: 'Patient/p2' } }),
    )
    expect(patients.every(({ resources }) => resources.size === 0)).toBe(true)
    expect(issues).toMatchObject([{ reason: 'no-patient' }])
  })

  it.each([
    ['status', { status: 'entered-in-error' }],
    ['verification', { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }],
  ])('leaves out what the source marks as an error by its %s', (_words, more) => {
    const { issues } = group(patient, encounter, conditionResource('c1', 'Asthma', more))
    expect(issues).toMatchObject([{ reason: 'entered-in-error', resourceId: 'c1' }])
  })

  it.each([undefined, {}, { start: 'soon' }, { start: '0000-01-01' }])(
    'rejects an encounter of the period %j',
    (period) => {
      const { issues } = group(patient, encounterResource('e1', 'p1', { period }))
      expect(issues).toMatchObject([{ reason: 'no-date', resourceType: 'Encounter' }])
    },
  )

  it('leaves types that reach no chart aside without a word', () => {
    const { issues } = group(patient, encounter, { resourceType: 'Claim', id: 'x' })
    expect(issues).toEqual([])
  })
})
