import { describe, expect, it } from 'vitest'
import { siteRuleName } from '../rules/site/judge-site-rules'
import { rulePath } from './rule-path'

describe('the page of a rule', () => {
  it('is found in the catalogue by its id', () => {
    expect(rulePath('CMB-01')).toBe('/rules/CMB-01')
  })

  it('is found among the rules of the organization by its number', () => {
    expect(rulePath(siteRuleName(12))).toBe('/rules/site/12')
  })
})
