import { expect, it } from 'vitest'
import { findingWords } from './count-findings'

it.each([
  [{ errors: 2, warnings: 1, others: 0, answered: 0 }, '2 errors, 1 warning'],
  [{ errors: 0, warnings: 1, others: 0, answered: 2 }, '1 warning open, 2 answered'],
  [{ errors: 0, warnings: 0, others: 2, answered: 1 }, '1 answered, 2 notes'],
  [{ errors: 0, warnings: 0, others: 1, answered: 0 }, '1 note'],
  [{ errors: 0, warnings: 0, others: 0, answered: 0 }, 'No findings'],
])('says %j as %j', (counts, words) => {
  expect(findingWords(counts)).toBe(words)
})
