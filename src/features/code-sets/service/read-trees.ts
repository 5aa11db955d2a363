import type { StatementSource } from '@/server/transaction'
import { listEntries, listNotes, type OwnEntries, type ReleaseListing } from '../queries/releases'
import { changedTree, fullTree, type ReleaseTree } from '../rules/release-tree'
import { starterRelease } from '../starter/starter-release'
import { contentHashOf } from './content-hash'

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

/** The trees of the releases, given oldest first; each comes after the one it is based on. */
export async function readTrees(
  source: StatementSource,
  listings: readonly ReleaseListing[],
): Promise<ReadRelease[]> {
  const trees = new Map<string, ReadRelease>()
  for (const listing of listings.toReversed()) {
    const own = await readEntries(source, listing)
    const { entries, removed } = own
    const notes = await listNotes(source, listing.id)
    const base = listing.based_on === null ? undefined : trees.get(listing.based_on)?.tree
    const tree =
      base === undefined
        ? fullTree(entries, [...notes.values()].flat())
        : changedTree(base, { entries, removed, notes })
    trees.set(listing.id, { listing, tree, own })
  }
  return [...trees.values()]
}

/** What the product ships need not travel from the database again. */
async function readEntries(source: StatementSource, listing: ReleaseListing): Promise<OwnEntries> {
  return listing.content_hash === shippedListing().content_hash
    ? { entries: starterRelease.entries, removed: [] }
    : listEntries(source, listing.id)
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
  }
  return shipped
}
