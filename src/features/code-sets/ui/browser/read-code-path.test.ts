import { describe, expect, it } from 'vitest'
import { codePath } from '../code-path'
import { readCodePath } from './read-code-path'

describe('the address of a code', () => {
  it('leads back to the code and its system', () => {
    for (const [code, system] of [
      ['E11.9', 'ICD-10-CM'],
      ['B20', 'ICD-10-CM'],
      ['B20', 'ICD-10-PCS'],
      ['0DTJ4ZZ', 'ICD-10-PCS'],
      ['', 'ICD-10-CM'],
      ['', 'ICD-10-PCS'],
    ] as const)
      expect(readCodePath(codePath(code, system))).toEqual({ code, system })
  })

  it('is read whatever stands in it', () => {
    expect(readCodePath('/codes/%E0%A4%A')).toEqual({ system: 'ICD-10-CM', code: '%E0%A4%A' })
    expect(readCodePath('/codes/PCS/0dt')).toEqual({ system: 'ICD-10-PCS', code: '0DT' })
  })
})
