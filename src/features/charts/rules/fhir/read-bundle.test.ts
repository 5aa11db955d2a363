import { describe, expect, it } from 'vitest'
import { bundleOf, encounterResource, patientResource } from '@/testing/fhir-bundle'
import { groupByPatient } from './group-by-patient'
import { readBundle } from './read-bundle'

function read(value: unknown) {
  const reading = readBundle(value)
  if (!reading.ok) throw new Error(reading.reason)
  return reading
}

/** How many encounters found their patient. */
function placed(bundle: unknown): number {
  const { patients } = groupByPatient(read(bundle).set)
  return patients.reduce((sum, { encounters }) => sum + encounters.length, 0)
}

describe('reading a bundle', () => {
  it.each([
    [null, 'not-fhir'],
    [[], 'not-fhir'],
    ['Bundle', 'not-fhir'],
    [{ entry: [] }, 'not-fhir'],
    [{ resourceType: 'Patient' }, 'not-a-bundle'],
    [{ resourceType: 'Bundle', type: 'history' }, 'bundle-type'],
    [{ resourceType: 'Bundle', type: 'transaction-response' }, 'bundle-type'],
  ])('refuses %j as %s', (value, reason) => {
    expect(readBundle(value)).toEqual({ ok: false, reason })
  })

  it.each(['transaction', 'batch', 'collection', 'searchset', 'document', undefined])(
    'takes a bundle of type %s',
    (type) => {
      expect(read({ ...bundleOf([patientResource('p1')]), type }).entries).toBe(1)
    },
  )

  it('names entries that are no resource and keeps the rest', () => {
    const { set, entries } = read({
      resourceType: 'Bundle',
      entry: [null, 7, {}, { resource: {} }, { resource: patientResource('p1') }],
    })
    expect(entries).toBe(5)
    expect(set.resources).toHaveLength(1)
    expect(set.issues.map(({ entry, reason }) => [entry, reason])).toEqual([
      [0, 'not-a-resource'],
      [1, 'not-a-resource'],
      [2, 'not-a-resource'],
      [3, 'not-a-resource'],
    ])
  })

  it('takes the first of two resources with one id and names the second', () => {
    const { set } = read(bundleOf([patientResource('p1'), patientResource('p1')]))
    expect(set.issues).toEqual([
      { entry: 1, reason: 'duplicate', resourceType: 'Patient', resourceId: 'p1' },
    ])
  })

  it('rejects a patient and an encounter that cannot be recognised again', () => {
    const { id: _id, ...nameless } = patientResource('p1')
    expect(read(bundleOf([nameless])).set.issues).toMatchObject([{ reason: 'no-id' }])
  })

  it('takes the id from the full URL where the resource has none', () => {
    const { id: _id, ...nameless } = patientResource('p1')
    const { set } = read({
      resourceType: 'Bundle',
      entry: [{ fullUrl: 'urn:uuid:abc', resource: nameless }],
    })
    expect(set.resources[0]?.id).toBe('abc')
  })
})

describe('references', () => {
  const fullUrl = 'https://fhir.example/base/Patient/p1'
  it.each([
    ['a relative reference', { reference: 'Patient/p1' }],
    ['a versioned reference', { reference: 'Patient/p1/_history/3' }],
    ['an absolute reference', { reference: fullUrl }],
    ['an absolute reference of another server', { reference: 'https://x.example/Patient/p1' }],
    ['a urn:uuid', { reference: 'urn:uuid:p1' }],
    [
      'a conditional reference',
      { reference: 'Patient?identifier=https://github.com/synthetichealth/synthea|mrn-p1' },
    ],
    [
      'a logical reference',
      { identifier: { system: 'https://github.com/synthetichealth/synthea', value: 'mrn-p1' } },
    ],
  ])('are found as %s', (_words, subject) => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { fullUrl, resource: patientResource('p1') },
        { resource: encounterResource('e1', 'p1', { subject }) },
      ],
    }
    expect(placed(bundle)).toBe(1)
  })

  it('that lead nowhere leave the encounter out and say so', () => {
    const { set } = read(
      bundleOf([patientResource('p1'), encounterResource('e1', 'somebody-else')]),
    )
    expect(groupByPatient(set).issues).toMatchObject([{ reason: 'no-patient', resourceId: 'e1' }])
  })

  it('to a resource of another type are not taken for a patient', () => {
    const bundle = bundleOf([
      patientResource('p1'),
      { resourceType: 'Group', id: 'g1' },
      encounterResource('e1', 'p1', { subject: { reference: 'Group/g1' } }),
    ])
    expect(placed(bundle)).toBe(0)
  })
})
