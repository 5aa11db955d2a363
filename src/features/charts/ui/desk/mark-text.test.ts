import { expect, it } from 'vitest'
import { markText } from './mark-text'

const range = { start: 10, end: 50 }

it('leaves unmarked text in one piece', () => {
  expect(markText(range, [{ id: 'a', start: 0, end: 10 }])).toEqual([{ ...range, markIds: [] }])
})

it('cuts at the edges of a mark', () => {
  expect(markText(range, [{ id: 'a', start: 20, end: 30 }])).toEqual([
    { start: 10, end: 20, markIds: [] },
    { start: 20, end: 30, markIds: ['a'] },
    { start: 30, end: 50, markIds: [] },
  ])
})

it('lets overlapping marks share what both cover, and clips them to the range', () => {
  const marks = [
    { id: 'a', start: 5, end: 30 },
    { id: 'b', start: 20, end: 90 },
  ]
  expect(markText(range, marks)).toEqual([
    { start: 10, end: 20, markIds: ['a'] },
    { start: 20, end: 30, markIds: ['a', 'b'] },
    { start: 30, end: 50, markIds: ['b'] },
  ])
})

it('has nothing to cut in an empty range', () => {
  expect(markText({ start: 3, end: 3 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([])
})
