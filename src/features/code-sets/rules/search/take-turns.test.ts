import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

const words = (...codes: string[]) => codes.map((code) => ({ code, matched: 'title' }))
const typed = (...codes: string[]) => codes.map((code) => ({ code, matched: 'code' }))
const codesOf = (hits: readonly { code: string }[]) => hits.map(({ code }) => code)

it('takes the best of each search in turn, the first search first', () => {
  const hits = takeTurns([words('a1', 'a2', 'a3'), words('b1')], 10)
  expect(codesOf(hits)).toEqual(['a1', 'b1', 'a2', 'a3'])
})

it('puts a code that was typed before words that answer, whichever search knows it', () => {
  expect(codesOf(takeTurns([words('a1', 'a2'), typed('b1', 'b2')], 10))).toEqual([
    'b1',
    'b2',
    'a1',
    'a2',
  ])
})

it('holds to the limit, and has nothing where nothing answers', () => {
  expect(takeTurns([words('a1', 'a2'), words('b1', 'b2')], 3)).toHaveLength(3)
  expect(takeTurns([[], []], 3)).toEqual([])
})
