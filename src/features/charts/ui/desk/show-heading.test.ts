import { expect, it } from 'vitest'
import { showHeading } from './show-heading'

it.each([
  ['HISTORY OF PRESENT ILLNESS', 'History of present illness'],
  ['HPI', 'HPI'],
  ['CT CHEST WITH CONTRAST', 'CT chest with contrast'],
  ['PLAN', 'Plan'],
  ['Assessment and Plan', 'Assessment and Plan'],
])('shows %j as %j', (heading, shown) => {
  expect(showHeading(heading)).toBe(shown)
})
