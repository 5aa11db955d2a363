import { expect, it } from 'vitest'
import { instantOf } from './instant-of'

it.each([
  ['2024-03-01T09:00:00-05:00', Date.UTC(2024, 2, 1, 14)],
  ['2024-03-01', Date.UTC(2024, 2, 1)],
  ['2024-03', Date.UTC(2024, 2, 1)],
  ['2024', Date.UTC(2024, 0, 1)],
  ['2024-13-01', undefined],
  ['1799-12-31', undefined],
  ['9999-12-31', undefined],
  ['yesterday', undefined],
  ['12/31/2024', undefined],
  [undefined, undefined],
])('reads the instant of %s', (timestamp, instant) => {
  expect(instantOf(timestamp)).toBe(instant)
})
