import { expect, it } from 'vitest'
import { returnedWords } from './returned-words'

it.each([
  [0, undefined],
  [1, '1 chart went back to the unassigned queue'],
  [12, '12 charts went back to the unassigned queue'],
])('of %i charts the toast says: %s', (charts, words) => {
  expect(returnedWords(charts)).toBe(words)
})
