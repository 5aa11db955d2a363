import type { ServerContext } from '@/server/context'
import type { CodeSetsHealth } from '../contract/health'
import { listReleases } from '../queries/releases'
import { chooseRelease } from '../rules/choose-release'

/** The release in force today as the database holds it; `missing` before any was loaded. */
export async function codeSetsHealth(
  ctx: Pick<ServerContext, 'pools' | 'clock'>,
): Promise<CodeSetsHealth> {
  const releases = (await listReleases(ctx)).map((listing) => ({
    id: listing.id,
    label: listing.label,
    source: listing.state,
    effectiveFrom: listing.effective_from,
    effectiveTo: listing.effective_to,
    codes: listing.codes,
  }))
  const chosen = chooseRelease(releases, ctx.clock().toISOString().slice(0, 10))?.release
  return chosen
    ? { release: chosen.id, codes: chosen.codes, state: chosen.source }
    : { release: null, codes: 0, state: 'missing' }
}
