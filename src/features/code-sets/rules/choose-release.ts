import { daysBetween, type Day } from '@/core/day'
import type { ReleaseIdentity } from '../contract/release-view'

export interface ReleaseChoice<Release extends ReleaseIdentity> {
  readonly release: Release
  readonly note?: string
}

/**
 * The release in force on `date`, or the nearest one with a note saying so.
 * Where several cover the date the latest wins (an April release over October's), and official
 * files win over the starter set. Undefined only when no release is loaded.
 */
export function chooseRelease<Release extends ReleaseIdentity>(
  releases: readonly Release[],
  date: Day,
): ReleaseChoice<Release> | undefined {
  const nearest = releases.reduce<Release | undefined>(
    (best, release) => (best && !isBetter(release, best, date) ? best : release),
    undefined,
  )
  if (!nearest) return undefined
  return daysAway(nearest, date) === 0
    ? { release: nearest }
    : { release: nearest, note: noteOf(nearest, date) }
}

function isBetter(one: ReleaseIdentity, other: ReleaseIdentity, date: Day): boolean {
  const away = daysAway(one, date) - daysAway(other, date)
  if (away !== 0) return away < 0
  if (one.source !== other.source) return one.source === 'official'
  return one.effectiveFrom > other.effectiveFrom
}

function daysAway(release: ReleaseIdentity, date: Day): number {
  if (date < release.effectiveFrom) return daysBetween(date, release.effectiveFrom)
  if (date > release.effectiveTo) return daysBetween(release.effectiveTo, date)
  return 0
}

function noteOf(release: ReleaseIdentity, date: Day): string {
  return `No loaded code set covers ${date}. Judged by ${release.label} (${release.effectiveFrom} to ${release.effectiveTo}), the nearest one.`
}
