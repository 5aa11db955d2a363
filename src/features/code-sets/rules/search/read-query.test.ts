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

  it.each(['mi', 'e11 neuropathy', 'covid', '', 'bypass'])('takes %j as words only', (query) => {
    expect(readQuery(query).codePrefix).toBeUndefined()
  })

  it.each([
    ['0dt', '0DT'],
    ['001', '001'],
    ['b', 'B'],
  ])('takes %s as the beginning of a procedure code', (query, codePrefix) => {
    expect(readQuery(query).codePrefix).toBe(codePrefix)
  })

  it('takes the longest phrase that has a meaning of its own', () => {
    const terms = readQuery('old heart attack').terms
    expect(terms.map(({ written }) => written.map(({ word }) => word))).toEqual([
      ['old'],
      ['heart', 'attack'],
    ])
    expect(terms.map(({ readings }) => readings)).toEqual([[], [['myocardial', 'infarction']]])
  })

  it.each([
    ['e11.4 pain', 'E114'],
    ['E11 neuropathy', 'E11'],
    ['b12 deficiency', 'B12'],
  ])('takes the first word of %j for the beginning of codes too', (query, codePrefix) => {
    expect(readQuery(query).terms[0]?.codePrefix).toBe(codePrefix)
  })

  it('lets a single letter begin a word only where it is being typed', () => {
    const begins = (query: string) =>
      readQuery(query).terms.flatMap(({ written }) => written.map(({ mayBegin }) => mayBegin))
    expect(begins('vitamin d deficiency')).toEqual([true, false, true])
    expect(begins('diabetes n')).toEqual([true, true])
    expect(begins('type 2')).toEqual([true, false])
  })

  it('hears an article, and a letter where it ends the query', () => {
    const words = (query: string) =>
      readQuery(query).terms.flatMap(({ written }) => written.map(({ word }) => word))
    expect(words('fall from a ladder')).toEqual(['fall', 'ladder'])
    expect(words('hepatitis a')).toEqual(['hepatitis', 'a'])
  })

  it('reads no more words than anybody types', () => {
    expect(readQuery('word '.repeat(60)).terms).toHaveLength(16)
  })
})
