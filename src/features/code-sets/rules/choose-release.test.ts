import { describe, expect, it } from 'vitest'
import type { ReleaseIdentity } from '../contract/release-view'
import { chooseRelease } from './choose-release'

const october: ReleaseIdentity = {
  id: 'oct',
  label: 'FY2026',
  source: 'official',
  effectiveFrom: '2025-10-01',
  effectiveTo: '2026-09-30',
}
const april = { ...october, id: 'apr', label: 'April 2026', effectiveFrom: '2026-04-01' }
const starter: ReleaseIdentity = { ...october, id: 'starter', source: 'starter' }
const before = {
  ...october,
  id: 'fy25',
  label: 'FY2025',
  effectiveFrom: '2024-10-01',
  effectiveTo: '2025-09-30',
}
const all = [before, starter, october, april]

describe('choosing the release of a record', () => {
  it.each([
    ['2025-09-30', 'fy25'],
    ['2025-10-01', 'oct'],
    ['2026-03-31', 'oct'],
    ['2026-04-01', 'apr'],
    ['2026-09-30', 'apr'],
  ])('judges %s by %s without a note', (date, id) => {
    expect(chooseRelease(all, date)).toMatchObject({ release: { id } })
    expect(chooseRelease(all, date)?.note).toBeUndefined()
  })

  it.each([
    ['2019-01-01', 'fy25'],
    ['2027-01-01', 'apr'],
  ])('judges %s by the nearest release, %s, and says so', (date, id) => {
    const chosen = chooseRelease(all, date)
    expect(chosen?.release.id).toBe(id)
    expect(chosen?.note).toContain(`No loaded code set covers ${date}`)
  })

  it('does not depend on the order in which releases were loaded', () => {
    for (const date of ['2019-01-01', '2025-12-24', '2026-05-05', '2030-01-01']) {
      expect(chooseRelease([...all].reverse(), date)).toEqual(chooseRelease(all, date))
    }
  })

  it('prefers the starter set to nothing, and has no answer without a release', () => {
    expect(chooseRelease([starter], '2026-01-01')?.release.id).toBe('starter')
    expect(chooseRelease([], '2026-01-01')).toBeUndefined()
  })
})
