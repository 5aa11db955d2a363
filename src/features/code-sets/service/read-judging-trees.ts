import { setImmediate as breathe } from 'node:timers/promises'
import type { StatementSource } from '@/server/transaction'
import type { ReleaseListing } from '../queries/releases'
import { familyTree } from '../rules/family-tree'
import { changedTree, fullTree, type ReleaseTree } from '../rules/release-tree'
import { starterRelease } from '../starter/starter-release'
import { joinPages, readContents, type ReleaseContents } from './read-contents'
import { readFamilies } from './read-families'
import { isShipped, type ReadRelease } from './read-trees'

type JudgingRelease = Pick<ReadRelease, 'listing' | 'tree'>

/**
 * The trees of the releases as `readTrees` gives them, but the families of a whole release are made as they are
 * asked for: a process that starts judges with few of them.
 */
export async function readJudgingTrees(
  source: StatementSource,
  listings: readonly ReleaseListing[],
): Promise<JudgingRelease[]> {
  const changed = listings.filter((listing) => listing.based_on !== null)
  const contents = await readContents(
    source,
    changed.map(({ id }) => id),
  )
  const trees = new Map<string, JudgingRelease>()
  for (const listing of listings.toReversed()) {
    const base = listing.based_on === null ? undefined : trees.get(listing.based_on)?.tree
    const own = contents.get(listing.id)
    const tree = base && own ? treeOver(base, own) : await wholeTree(source, listing)
    trees.set(listing.id, { listing, tree })
    await breathe()
  }
  return [...trees.values()]
}

function treeOver(base: ReleaseTree, { pages, notes }: ReleaseContents): ReleaseTree {
  return changedTree(base, { ...joinPages(pages), notes })
}

async function wholeTree(source: StatementSource, listing: ReleaseListing): Promise<ReleaseTree> {
  if (isShipped(listing)) return fullTree(starterRelease.entries)
  return familyTree(await readFamilies(source, listing.id))
}
