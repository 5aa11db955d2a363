import { describe, expect, it } from 'vitest'
import { siteRuleConditionsSchema } from '../../contract/site-rule-conditions'
import { conditionLines, operatorLabel } from './condition-words'

describe('conditions in words', () => {
  it('say of many what any or none is, and of one what it is', () => {
    const conditions = siteRuleConditionsSchema.parse({
      match: 'any',
      of: [
        { field: 'diagnosis', not: true, operator: 'isOneOf', values: ['Z79.4', 'Z79.84'] },
        { field: 'serviceDate', not: true, operator: 'atLeast', values: ['2026-01-01'] },
        {
          match: 'sameDiagnosis',
          of: [
            { field: 'diagnosis', operator: 'between', values: ['L89', 'L97'] },
            { field: 'presentOnAdmission', not: true, operator: 'isPresent' },
          ],
        },
      ],
    })
    expect(conditionLines(conditions)).toEqual([
      'That one of these holds:',
      'No diagnosis is one of Z79.4, Z79.84',
      'The service or discharge date is before 2026-01-01',
      'That all of these hold of one diagnosis:',
      '– A diagnosis is between L89 and L97',
      '– No present-on-admission indicator is there',
    ])
  })

  it('need no roof over a single condition', () => {
    const one = { field: 'sex', operator: 'isOneOf', values: ['male'] }
    const conditions = siteRuleConditionsSchema.parse({ match: 'all', of: [one] })
    expect(conditionLines(conditions)).toEqual(['The sex is one of male'])
  })

  it.each([
    ['any starts with', { field: 'diagnosis', operator: 'startsWith', not: false }],
    ['none contains', { field: 'medication', operator: 'contains', not: true }],
    ['is less than', { field: 'ageYears', operator: 'atLeast', not: true }],
    ['is missing', { field: 'procedure', operator: 'isPresent', not: true }],
  ] as const)('offer “%s”', (words, asking) => {
    expect(operatorLabel(asking)).toBe(words)
  })
})
