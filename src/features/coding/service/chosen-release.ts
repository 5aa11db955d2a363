import type { Day } from '@/core/day'
import { openReleaseLibrary } from '@/features/code-sets'
import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { ServerContext } from '@/server/context'

/** The release that judges a record of `date`, with the note to show when it does not cover it. */
export async function chosenRelease(
  ctx: Pick<ServerContext, 'pools'>,
  date: Day,
): Promise<ChosenRelease> {
  const { release, note } = (await openReleaseLibrary(ctx)).choose(date)
  return { release: release.view, ...(note === undefined ? {} : { note }) }
}
