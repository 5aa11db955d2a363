import { describe, expect, it } from 'vitest'
import { readQuery } from './read-query'
import { tokensOf } from './tokens-of'

describe('the words of a query or title', () => {
  it.each([
    [
      'Type 2 diabetes mellitus with hyperglycemia',
      ['type', '2', 'diabete', 'mellitus', 'hyperglycemia'],
    ],
    ['Parkinson’s disease', ['parkinson', 'disease']],
    ['COVID-19', ['covid', '19']],
    ['Ménière', ['meniere']],
    ['Fractures', ['fracture']],
    ['abscess, sepsis, virus', ['abscess', 'sepsis', 'virus']],
    ['  ', []],
  ])('reads %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens)
  })
})

describe('reading a query', () => {
  it.each([
    ['e11.9', 'E119'],
    ['E', 'E'],
    ['i1', 'I1'],
    ['qa0', 'QA0'],
    ['s52501a', 'S52501A'],
  ])('takes %s as the beginning of a code', (query, codePrefix) => {
    expect(readQuery(query).codePrefix).toBe(codePrefix)
  })

  it.each(['mi', 'e11 neuropathy', 'covid', '', '12'])('takes %j as words only', (query) => {
    expect(readQuery(query).codePrefix).toBeUndefined()
  })

  it('takes the longest phrase that has a meaning of its own', () => {
    expect(readQuery('old heart attack').terms).toEqual([
      { written: ['old'], readings: [] },
      { written: ['heart', 'attack'], readings: [['myocardial', 'infarction']] },
    ])
  })
})
