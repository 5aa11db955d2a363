import { expect, it } from 'vitest'
import { showBytes } from './show-bytes'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1500, '1.5 kB'],
  [3_885_380, '3.9 MB'],
  [478_003_351, '478 MB'],
  [5_000_000_000_000, '5000 GB'],
])('shows %i bytes as %s', (bytes, shown) => {
  expect(showBytes(bytes)).toBe(shown)
})
