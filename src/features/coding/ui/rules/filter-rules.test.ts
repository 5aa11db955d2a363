import { describe, expect, it } from 'vitest'
import { summariseRules } from '../../rules/catalogue/summarise-rules'
import { filterRules, ruleFiltersSchema } from './filter-rules'

const fired = new Map([
  ['SEQ-01', { last30Days: 1, last90Days: 9, ever: 9 }],
  ['CMB-01', { last30Days: 5, last90Days: 5, ever: 5 }],
])
const rules = summariseRules(fired)

describe('filterRules', () => {
  it('finds by group, severity and setting together', () => {
    const found = filterRules(rules, { group: 'POA', severity: 'ERROR', setting: 'outpatient' }, '')
    expect(found.map(({ id }) => id)).toEqual(['POA-03'])
  })

  it('finds by words in any order and case, in id, title and citation', () => {
    const found = filterRules(rules, {}, 'HEART failure I.C.9.a.1')
    expect(found.map(({ id }) => id)).toContain('CMB-01')
    expect(filterRules(rules, {}, 'no rule says this')).toEqual([])
  })

  it('puts the most fired first where asked, and keeps the catalogue’s order otherwise', () => {
    const ids = (sort: 'last30Days' | 'ever') =>
      filterRules(rules, { sort }, '')
        .slice(0, 2)
        .map(({ id }) => id)
    expect(ids('last30Days')).toEqual(['CMB-01', 'SEQ-01'])
    expect(ids('ever')).toEqual(['SEQ-01', 'CMB-01'])
    expect(filterRules(rules, {}, '').map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })

  it('drops what an address says that is no filter', () => {
    expect(ruleFiltersSchema.parse({ group: 'XYZ', severity: 'WARN', sort: 'title' })).toEqual({
      severity: 'WARN',
    })
  })
})
