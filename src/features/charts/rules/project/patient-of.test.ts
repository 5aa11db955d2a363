import { describe, expect, it } from 'vitest'
import { patientOf } from './patient-of'

const synthea = {
  system: 'https://github.com/synthetichealth/synthea',
  value: 'a-synthea-id',
}
const medicalRecord = {
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
  system: 'http://hospital.example',
  value: 'MRN-7',
}
const license = {
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'DL' }] },
  value: 'S99',
}

function recordNumbersOf(identifier: readonly object[]) {
  const body = { resourceType: 'Patient', id: 'p1', identifier }
  return patientOf({ type: 'Patient', id: 'p1', entry: 1, body }).identifiers.recordNumbers
}

describe('the record numbers of a patient', () => {
  it('begin with the one that is typed as medical record number', () => {
    expect(recordNumbersOf([synthea, license, medicalRecord])).toEqual([
      'MRN-7',
      'a-synthea-id',
      'S99',
    ])
  })

  it('stay in the order of the source where none is', () => {
    expect(recordNumbersOf([synthea, license])).toEqual(['a-synthea-id', 'S99'])
  })
})
