import { describe, expect, it } from 'vitest'
import { siteRuleContentSchema } from '../../contract/site-rules'
import { contentOf, draftOf, emptyDraft, emptyTest, withField } from './rule-draft'

const content = siteRuleContentSchema.parse({
  title: 'Pressure ulcers of the stay',
  severity: 'QUERY',
  message: 'Ask for the stage.',
  conditions: {
    match: 'any',
    of: [
      { field: 'sex', operator: 'isOneOf', values: ['male', 'female'] },
      { field: 'ageYears', operator: 'between', values: ['18', '65'] },
      { field: 'procedure', not: true, operator: 'isPresent' },
      {
        match: 'sameDiagnosis',
        of: [
          { field: 'diagnosis', operator: 'startsWith', values: ['L89', 'L97'] },
          { field: 'medication', operator: 'contains', values: ['insulin glargine', 'metformin'] },
        ],
      },
    ],
  },
})

describe('a rule while it is written', () => {
  it('is the same rule when nothing was touched', () => {
    expect(contentOf(draftOf(content))).toEqual(content)
  })

  it('takes codes by spaces, commas or semicolons, and words by commas alone', () => {
    const codes = { ...emptyTest(), text: ' e11.9,I10; z79.4  n18.6 ' }
    const words = { ...withField(emptyTest(), 'medication'), text: 'insulin glargine, metformin ' }
    const { conditions } = contentOf({ ...emptyDraft(), of: [codes, words] })
    expect(conditions.of).toMatchObject([
      { values: ['E11.9', 'I10', 'Z79.4', 'N18.6'] },
      { values: ['insulin glargine', 'metformin'] },
    ])
  })

  it('keeps values for a field of the same kind, and no others', () => {
    const test = { ...emptyTest(), operator: 'startsWith' as const, text: 'E11' }
    expect(withField(test, 'secondaryDiagnosis')).toMatchObject({
      operator: 'startsWith',
      text: 'E11',
    })
    expect(withField(test, 'ageYears')).toMatchObject({ operator: 'is', text: '' })
  })
})
