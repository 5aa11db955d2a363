import { setImmediate as breathe } from 'node:timers/promises'
import type { StatementSource } from '@/server/transaction'
import type { OwnEntries } from '../rules/read-pages'
import type { ReleaseListing } from '../queries/releases'
import { changedTree, growTree, type ReleaseTree } from '../rules/release-tree'
import { starterRelease } from '../starter/starter-release'
import { contentHashOf } from './content-hash'
import { joinPages, readContents, type ReleaseContents } from './read-contents'

/** A release read from the database, not yet a view. */
export interface ReadRelease {
  readonly listing: ReleaseListing
  readonly tree: ReleaseTree
  /** What it holds itself; of one that is based on another, what differs. */
  readonly own: OwnEntries
}

/** The releases of ICD-10-CM to judge by: official ones where there are some, else the starter as stored or shipped. */
export function judgingReleases(all: readonly ReleaseListing[]): readonly ReleaseListing[] {
  const listings = all.filter(({ system }) => system === 'ICD-10-CM')
  const official = listings.filter(({ state }) => state === 'official')
  if (official.length > 0) return official
  return listings.length > 0 ? listings : [shippedListing()]
}

/** The whole trees of the releases, given oldest first; each comes after the one it is based on. */
export async function readTrees(
  source: StatementSource,
  listings: readonly ReleaseListing[],
): Promise<ReadRelease[]> {
  const stored = listings.filter((listing) => !isShipped(listing))
  const contents = await readContents(
    source,
    stored.map(({ id }) => id),
  )
  const trees = new Map<string, ReadRelease>()
  for (const listing of listings.toReversed()) {
    const { pages, notes } = contents.get(listing.id) ?? shippedContents
    const own = joinPages(pages)
    const base = listing.based_on === null ? undefined : trees.get(listing.based_on)?.tree
    const tree =
      base === undefined
        ? await wholeTree(pages, notes)
        : changedTree(base, { entries: own.entries, removed: own.removed, notes })
    trees.set(listing.id, { listing, tree, own })
    await breathe()
  }
  return [...trees.values()]
}

async function wholeTree(
  pages: ReleaseContents['pages'],
  notes: ReleaseContents['notes'],
): Promise<ReleaseTree> {
  const growing = growTree(notes)
  for (const { entries } of pages) {
    growing.add(entries)
    await breathe()
  }
  return growing.tree
}

const shippedContents: ReleaseContents = {
  pages: [{ entries: starterRelease.entries, removed: [] }],
  notes: new Map(),
}

/** What the product ships need not travel from the database again. */
export function isShipped(listing: ReleaseListing): boolean {
  return listing.content_hash === shippedListing().content_hash
}

let shipped: ReleaseListing | undefined

function shippedListing(): ReleaseListing {
  shipped ??= {
    id: starterRelease.id,
    system: 'ICD-10-CM',
    label: starterRelease.label,
    state: starterRelease.source,
    effective_from: starterRelease.effectiveFrom,
    effective_to: starterRelease.effectiveTo,
    content_hash: contentHashOf(starterRelease),
    codes: 0,
    based_on: null,
    codes_from: null,
    notes: 0,
    licensed_to: null,
  }
  return shipped
}
