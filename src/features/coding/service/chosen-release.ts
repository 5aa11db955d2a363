import type { Day } from '@/core/day'
import { openReleaseLibrary, type ReleaseLibrary } from '@/features/code-sets'
import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { ServerContext } from '@/server/context'

/** The release that judges a record of `date`, with the note to show when it does not cover it. */
export async function chosenRelease(
  ctx: Pick<ServerContext, 'pools'>,
  date: Day,
): Promise<ChosenRelease> {
  return chooseFrom(await openReleaseLibrary(ctx), date)
}

/** The same of a library that is at hand. */
export function chooseFrom(library: ReleaseLibrary, date: Day): ChosenRelease {
  const { release, note } = library.choose(date)
  return { release: release.view, ...(note === undefined ? {} : { note }) }
}
