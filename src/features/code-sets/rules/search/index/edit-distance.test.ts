import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costToBegin } from './edit-distance'

describe('the edits that make what was typed the beginning of a word', () => {
  it.each([
    ['asthma', 'asthma', 2, 0],
    ['asth', 'asthma', 2, 1],
    ['athsma', 'asthma', 2, 4],
    ['pnuemonia', 'pneumonia', 2, 2],
    ['pnumonia', 'pneumonia', 2, 2],
    ['pnuem', 'pneumonia', 2, 3],
    ['hypertention', 'hypertension', 1, 2],
    ['diarhea', 'diarrhea', 1, 2],
    ['diarhea', 'dysphagia', 2, undefined],
    ['hypertenshun', 'hypertension', 2, 4],
    ['hypertenshin', 'hypotension', 2, undefined],
    ['kidny', 'kidney', 1, 2],
  ])('costs %s to begin %s, with at most %i, %s', (...[typed, word, most, cost]) => {
    expect(costToBegin(typed, word, most)).toBe(cost)
  })

  it('never takes more than the edits that were made', () => {
    const words = fc.stringMatching(/^[a-d]{4,9}$/)
    const edit = fc.tuple(fc.nat(8), fc.constantFrom('drop', 'add', 'change', 'swap'))
    fc.assert(
      fc.property(words, edit, (word, [at, how]) => {
        const place = at % (word.length - 1)
        const typed = edited(word, place, how)
        expect(costToBegin(typed, word, 2)).toBeLessThanOrEqual(typed === word ? 0 : 3)
      }),
    )
  })
})

function edited(word: string, place: number, how: string): string {
  const [before, after] = [word.slice(0, place), word.slice(place + 1)]
  if (how === 'drop') return before + after
  if (how === 'add') return `${before}x${word.slice(place)}`
  if (how === 'change') return `${before}x${after}`
  return `${before}${word[place + 1] ?? ''}${word[place] ?? ''}${word.slice(place + 2)}`
}
