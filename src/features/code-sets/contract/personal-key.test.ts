import { describe, expect, it } from 'vitest'
import { personalKeyOf, readOwnCode, readPersonalKey } from './personal-key'

describe('the key of an own code', () => {
  it('keeps codes of two systems apart that are written alike', () => {
    const diagnosis = readOwnCode('ICD-10-CM', 'm10.09')
    const service = readOwnCode('HCPCS', 'm1009')
    if (!diagnosis || !service) throw new Error('Both are codes.')
    expect(diagnosis.code).toBe(service.code)
    expect(personalKeyOf(diagnosis)).not.toBe(personalKeyOf(service))
  })

  it('leads back to the code', () => {
    for (const [system, entered] of [
      ['ICD-10-CM', 'E11.9'],
      ['ICD-10-PCS', '0dtj4zz'],
      ['HCPCS', 'J1885'],
      ['CPT', '99213'],
    ] as const) {
      const own = readOwnCode(system, entered)
      if (!own) throw new Error(`${entered} is a code.`)
      expect(readPersonalKey(personalKeyOf(own))).toEqual(own)
    }
  })

  it('is made of nothing that cannot be a code', () => {
    expect(readOwnCode('ICD-10-PCS', '0DTJ4Z')).toBeUndefined()
    expect(readOwnCode('ICD-10-PCS', '0DTJ4ZO')).toBeUndefined()
    expect(readOwnCode('HCPCS', '99213')).toBeUndefined()
    expect(readOwnCode('CPT', 'J1885')).toBeUndefined()
    expect(readOwnCode('ICD-10-CM', 'not a code')).toBeUndefined()
  })
})
