import { expect, it } from 'vitest'
import { showAge } from './show-age'

it.each([
  [{ age: 61, ageDays: null }, '61 y'],
  [{ age: 0, ageDays: 1 }, '1 day'],
  [{ age: 0, ageDays: 9 }, '9 days'],
  [{ age: 0, ageDays: 200 }, '6 mo'],
  [{ age: null, ageDays: null }, 'age unknown'],
])('shows %j as %j', (age, shown) => {
  expect(showAge(age)).toBe(shown)
})
