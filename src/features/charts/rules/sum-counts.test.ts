import { expect, it } from 'vitest'
import type { ImportCounts } from '../contract/imports'
import { sumCounts } from './sum-counts'

const one: ImportCounts = {
  bundles: 1,
  patients: 1,
  encounters: 24,
  resources: 300,
  chartsCreated: 20,
  chartsUpdated: 1,
  chartsUnchanged: 2,
  newerVersions: 1,
  rejected: 3,
  remarks: 4,
}

it('adds up every count, and counts nothing as nothing', () => {
  const two = Object.fromEntries(Object.entries(one).map(([name, count]) => [name, 2 * count]))
  expect(sumCounts([one, one])).toEqual(two)
  expect(new Set(Object.values(sumCounts([])))).toEqual(new Set([0]))
})
