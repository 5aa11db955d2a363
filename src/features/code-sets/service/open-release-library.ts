import type { Day } from '@/core/day'
import type { ServerContext } from '@/server/context'
import type { CodeEntry, ReleaseIdentity, ReleaseView } from '../contract/release-view'
import { listEntries, listReleases, type ReleaseListing } from '../queries/releases'
import { buildReleaseView } from '../rules/build-release-view'
import { chooseRelease, type ReleaseChoice } from '../rules/choose-release'
import type { CodeIndex } from '../rules/search/code-index'
import { documentsOf } from '../rules/search/documents-of'
import { starterRelease } from '../starter/starter-release'
import { buildCodeIndex } from './build-code-index'
import { contentHashOf } from './content-hash'

/** A release in memory with the index over its codes. */
export interface LoadedRelease extends ReleaseIdentity {
  readonly view: ReleaseView
  readonly index: CodeIndex
}

/** The releases this process judges and searches by; everything on it is synchronous. */
export interface ReleaseLibrary {
  /** The release in force on `date`, or the nearest one with a note. */
  choose(date: Day): ReleaseChoice<LoadedRelease>
}

type Asking = Pick<ServerContext, 'pools'>

const libraries = new WeakMap<object, Promise<ReleaseLibrary>>()
const indexes = new Map<string, Promise<CodeIndex>>()

/**
 * The library of this process, read from the database on the first call and kept: call it at boot, so that
 * no request waits for it. Without a loaded release it holds the one that the product ships.
 */
export function openReleaseLibrary(ctx: Asking): Promise<ReleaseLibrary> {
  const pool = ctx.pools.app
  const open = libraries.get(pool)
  if (open) return open
  const opening = readLibrary(ctx)
  libraries.set(pool, opening)
  opening.catch(() => libraries.delete(pool))
  return opening
}

async function readLibrary(ctx: Asking): Promise<ReleaseLibrary> {
  const views: ReleaseView[] = []
  const shipped = await readRelease(ctx, shippedListing(), () => views)
  const loaded: LoadedRelease[] = []
  for (const listing of await listReleases(ctx)) {
    loaded.push(await readRelease(ctx, listing, () => views))
  }
  const releases = loaded.length > 0 ? loaded : [shipped]
  views.push(...releases.map(({ view }) => view))
  return { choose: (date) => chooseRelease(releases, date) ?? { release: shipped } }
}

async function readRelease(
  ctx: Asking,
  listing: ReleaseListing,
  loaded: () => readonly ReleaseView[],
): Promise<LoadedRelease> {
  const identity: ReleaseIdentity = {
    id: listing.id,
    label: listing.label,
    source: listing.state,
    effectiveFrom: listing.effective_from,
    effectiveTo: listing.effective_to,
  }
  const entries = await readEntries(ctx, listing)
  return {
    ...identity,
    view: buildReleaseView({ ...identity, entries }, loaded),
    index: await indexOf(listing.content_hash, entries),
  }
}

/** What the product ships need not travel from the database again. */
async function readEntries(ctx: Asking, listing: ReleaseListing): Promise<readonly CodeEntry[]> {
  return listing.content_hash === shippedListing().content_hash
    ? starterRelease.entries
    : listEntries(ctx, listing.id)
}

/** Processes of many databases, as tests are, share what is the same. */
function indexOf(contentHash: string, entries: readonly CodeEntry[]): Promise<CodeIndex> {
  const index = indexes.get(contentHash) ?? buildCodeIndex(documentsOf({ entries }))
  indexes.set(contentHash, index)
  return index
}

let shipped: ReleaseListing | undefined

function shippedListing(): ReleaseListing {
  shipped ??= {
    id: starterRelease.id,
    label: starterRelease.label,
    state: starterRelease.source,
    effective_from: starterRelease.effectiveFrom,
    effective_to: starterRelease.effectiveTo,
    content_hash: contentHashOf(starterRelease),
    codes: 0,
  }
  return shipped
}
