import { dayAfter, dayBefore, type Day } from '@/core/day'
import type { LoadedRelease, ReleaseLibrary } from './open-release-library'

/** The releases in force just before and just after another, where they are loaded. */
export function neighbouringReleases(
  library: ReleaseLibrary,
  release: LoadedRelease,
): { readonly before: LoadedRelease | undefined; readonly after: LoadedRelease | undefined } {
  const covering = (date: Day) => {
    const { release: found, note } = library.choose(date)
    return note === undefined && found.id !== release.id ? found : undefined
  }
  return {
    before: covering(dayBefore(release.effectiveFrom)),
    after: covering(dayAfter(release.effectiveTo)),
  }
}
