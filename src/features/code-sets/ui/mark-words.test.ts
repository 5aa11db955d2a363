import { expect, it } from 'vitest'
import { markWords } from './mark-words'

it('marks the words that answered and keeps every character', () => {
  const pieces = markWords('Heart failure, unspecified heart', ['heart', 'Failure'])
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'Heart',
    'failure',
    'heart',
  ])
  expect(pieces.map(({ text }) => text).join('')).toBe('Heart failure, unspecified heart')
})
