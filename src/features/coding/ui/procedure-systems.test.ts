import { describe, expect, it } from 'vitest'
import type { CodeSystem } from '@/features/code-sets/contract/code-systems'
import type { SearchState } from '@/features/code-sets/contract/search'
import {
  chartSystemOf,
  codeSystemsOf,
  procedureSystemsOf,
  unsearchedNote,
  writtenSystemOf,
} from './procedure-systems'

const searched = (states: Partial<Record<CodeSystem, SearchState>>) =>
  Object.entries(states).map(([system, state]) => ({
    system: system as CodeSystem,
    state,
    release: null,
  }))

describe('the systems of the procedure field', () => {
  it('are led by ICD-10-PCS for inpatients, and by CPT for others', () => {
    expect(procedureSystemsOf('inpatient')[0]).toBe('ICD-10-PCS')
    expect(procedureSystemsOf('outpatient')[0]).toBe('CPT')
    expect(procedureSystemsOf('outpatient')).toContain('ICD-10-PCS')
  })

  it('stand on the chart as two', () => {
    expect(chartSystemOf('ICD-10-PCS')).toBe('ICD-10-PCS')
    expect(chartSystemOf('HCPCS')).toBe('CPT/HCPCS')
    expect(chartSystemOf('CPT')).toBe('CPT/HCPCS')
    expect(codeSystemsOf('CPT/HCPCS').map(chartSystemOf)).toEqual(['CPT/HCPCS', 'CPT/HCPCS'])
    expect(codeSystemsOf('ICD-10-PCS')).toEqual(['ICD-10-PCS'])
  })

  it('say which of them are not loaded, CPT apart', () => {
    expect(
      unsearchedNote(searched({ CPT: 'missing', HCPCS: 'missing', 'ICD-10-PCS': 'missing' })),
    ).toContain('HCPCS and ICD-10-PCS are not loaded')
    expect(
      unsearchedNote(searched({ CPT: 'missing', HCPCS: 'ready', 'ICD-10-PCS': 'ready' })),
    ).toBeUndefined()
    expect(unsearchedNote(searched({ HCPCS: 'missing', 'ICD-10-PCS': 'preparing' }))).toContain(
      'being prepared',
    )
  })
})

describe('the system of a code on the chart', () => {
  it('is told by the form where the chart keeps two systems under one name', () => {
    const of = (system: 'ICD-10-PCS' | 'CPT/HCPCS', code: string) =>
      writtenSystemOf({ system, code })
    expect(of('ICD-10-PCS', '0DTJ4ZZ')).toBe('ICD-10-PCS')
    expect(of('CPT/HCPCS', 'J1885')).toBe('HCPCS')
    expect(['99213', '0001U', '3008F'].map((code) => of('CPT/HCPCS', code))).toEqual([
      'CPT',
      'CPT',
      'CPT',
    ])
  })
})
