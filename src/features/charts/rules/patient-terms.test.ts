import { describe, expect, it } from 'vitest'
import { nameTerms, recordNumberTerm } from './patient-terms'

describe('the terms a patient is found by', () => {
  it('are the folded words of the name', () => {
    expect(nameTerms('Mrs. José Eduardo181 Gómez206')).toEqual(['mrs', 'jose', 'eduardo', 'gomez'])
    expect(nameTerms("O'Keefe54")).toEqual(["o'keefe"])
  })

  it('are empty for a name without letters', () => {
    expect(nameTerms(' 12 - 7 ')).toEqual([])
  })

  it('compare record numbers without spaces and case', () => {
    expect(recordNumberTerm(' AB 12-c ')).toBe('ab12-c')
  })
})
