import type { ServerContext } from '@/server/context'
import type { CodeSetsHealth } from '../contract/health'
import { listLoads } from '../queries/code-set-loads'
import { listAllReleases, type ReleaseListing } from '../queries/releases'
import { chooseRelease } from '../rules/choose-release'
import { findAnsweringLibrary } from './open-release-library'

/**
 * The release in force today as the database holds it; `missing` before any was loaded, and `loading` until this
 * process answers by it.
 */
export async function codeSetsHealth(
  ctx: Pick<ServerContext, 'pools' | 'clock'>,
): Promise<CodeSetsHealth> {
  const releases = (await listAllReleases(ctx)).filter(isOfDiagnoses).map((listing) => ({
    id: listing.id,
    label: listing.label,
    source: listing.state,
    effectiveFrom: listing.effective_from,
    effectiveTo: listing.effective_to,
    codes: listing.codes,
  }))
  const official = releases.filter(({ source }) => source === 'official')
  const today = ctx.clock().toISOString().slice(0, 10)
  const chosen = chooseRelease(official.length > 0 ? official : releases, today)?.release
  if (!chosen) return { release: null, codes: 0, state: 'missing' }
  const { id: release, codes, source } = chosen
  if (source === 'official') {
    const answering = findAnsweringLibrary(ctx)?.choose(today).release.id ?? release
    return answering === release
      ? { release, codes, state: 'ready' }
      : { release, codes, state: 'loading', step: 'Taking up what was loaded' }
  }
  const running = (await listLoads(ctx, 5)).find(
    ({ status }) => status === 'queued' || status === 'running',
  )
  return running
    ? { release, codes, state: 'loading', step: running.step }
    : { release, codes, state: 'starter' }
}

function isOfDiagnoses({ system }: ReleaseListing): boolean {
  return system === 'ICD-10-CM'
}
