import { describe, expect, it } from 'vitest'
import { submittedDiagnoses } from '@/testing/insert-submission'
import { compareCodes } from './compare-codes'
import { keyCodes } from './key-codes'

const key = keyCodes(
  [
    { code: 'I12.9', quote: 'Hypertension', why: 'Hypertension with kidney disease.' },
    { code: 'N18.4', quote: 'Stage 4', poa: 'Y' },
    { code: 'D63.1', quote: 'Anemia' },
  ],
  (key) => `Title of ${key}`,
)

describe('a submission beside its key', () => {
  it('is aligned by family and marked as an audit marks it', () => {
    const submitted = submittedDiagnoses('N18.30/Y', 'I12.9', 'I10')
    const { rows, scores } = compareCodes({ submitted, key })
    const shown = rows.map(({ coder, reference, marks }) => [
      coder?.code.code,
      reference?.code.code,
      marks,
    ])
    expect(shown).toEqual([
      ['N18.30', 'N18.4', ['changed', 'principal']],
      [undefined, 'D63.1', ['added']],
      ['I12.9', 'I12.9', ['resequenced', 'principal']],
      ['I10', undefined, ['removed']],
    ])
    expect(scores[0]).toEqual({ method: 'code_over_code', correct: 1, n: 3 })
  })

  it('is right in every way when it is the key', () => {
    const submitted = submittedDiagnoses('I12.9', 'N18.4/Y', 'D63.1')
    const { rows, scores } = compareCodes({ submitted, key })
    expect(rows.flatMap(({ marks }) => marks)).toEqual([])
    expect(scores.every(({ correct, n }) => correct === n)).toBe(true)
  })
})

describe('the codes of a key', () => {
  it('stand in sequence, the first as principal, each with its words and its reason', () => {
    expect(key[0]).toMatchObject({ position: 1, principal: true, poa: null, quote: 'Hypertension' })
    expect(key[1]).toMatchObject({ position: 2, principal: false, poa: 'Y', why: null })
  })
})
