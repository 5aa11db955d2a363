import { dayAfter, dayBefore, type Day } from '@/core/day'
import type { ReleaseIdentity } from '../contract/release-view'
import type { ReleaseChoice } from '../rules/choose-release'

/** The releases in force just before and just after another one of those that `choose` chooses from, where they are loaded. */
export function neighbouringReleases<Release extends ReleaseIdentity>(
  choose: (date: Day) => ReleaseChoice<Release> | undefined,
  release: Release,
): { readonly before: Release | undefined; readonly after: Release | undefined } {
  const covering = (date: Day) => {
    const choice = choose(date)
    const covers = choice?.note === undefined && choice?.release.id !== release.id
    return covers ? choice?.release : undefined
  }
  return {
    before: covering(dayBefore(release.effectiveFrom)),
    after: covering(dayAfter(release.effectiveTo)),
  }
}
