import { expect, it } from 'vitest'
import { patientKeyOf } from './patient-key-of'

it.each([
  ['Patient', { id: 'p1' }, 'p1'],
  ['Encounter', { subject: { reference: 'Patient/p1' } }, 'p1'],
  ['Observation', { subject: { reference: 'urn:uuid:p1' } }, 'p1'],
  ['Observation', { subject: { reference: 'https://x.example/fhir/Patient/p1/_history/2' } }, 'p1'],
  ['Immunization', { patient: { reference: 'Patient/p1' } }, 'p1'],
  ['Condition', {}, ''],
  ['Claim', { patient: { reference: 'Patient/p1' } }, undefined],
  ['constructor', {}, undefined],
])('finds the patient of a %s with %j: %s', (type, body, key) => {
  expect(patientKeyOf(type, body)).toBe(key)
})
