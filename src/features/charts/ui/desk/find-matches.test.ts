import { expect, it } from 'vitest'
import { findMatches, textBreak } from './find-matches'

it('finds in any case and over line breaks', () => {
  expect(findMatches('Acute\n  bronchitis. ACUTE BRONCHITIS', 'acute bronchitis')).toEqual([
    { start: 0, end: 18 },
    { start: 20, end: 36 },
  ])
})

it('takes signs as they stand', () => {
  expect(findMatches('BP 120/80 (a.m.) A1c 8.1-8.2 % [x]', '120/80 (a.m.)')).toHaveLength(1)
  expect(
    findMatches('A1c 8.1-8.2 % [x] \\ {y} ^ $ | * + ?', '% [x] \\ {y} ^ $ | * + ?'),
  ).toHaveLength(1)
})

it('does not run from one text into the next', () => {
  expect(findMatches(`left${textBreak}lung`, 'left lung')).toEqual([])
})

it.each(['', ' ', 'a'])('does not look for %j', (query) => {
  expect(findMatches('a a a', query)).toEqual([])
})
