import { defaultFilter } from 'cmdk'

interface RankedItem {
  readonly id: string
  /** The words it is found by. */
  readonly words: string
}

interface RankedGroup<Item extends RankedItem> {
  readonly items: readonly Item[]
  /** The server has searched already: its items stand in its order, whatever was typed. */
  readonly found?: boolean
}

/** Between items that begin with the words typed, and items that hold them elsewhere. */
const foundScore = 0.9

/**
 * The groups with what answers the words typed, best group first: what begins with them, then what the server
 * found, then the rest. Without words everything, as it came. A group that nothing is left of is not there.
 */
export function rankItems<Item extends RankedItem, Group extends RankedGroup<Item>>(
  groups: readonly (Group & RankedGroup<Item>)[],
  query: string,
): (Group & RankedGroup<Item>)[] {
  const words = query.trim()
  const ranked = groups.map((group) => {
    const scored = group.found || words === '' ? asTheyCame(group.items) : best(group.items, words)
    return { group: { ...group, items: scored.map(({ item }) => item) }, score: topOf(scored) }
  })
  return ranked
    .filter(({ group }) => group.items.length > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ group }) => group)
}

interface Scored<Item> {
  readonly item: Item
  readonly score: number
}

function asTheyCame<Item>(items: readonly Item[]): Scored<Item>[] {
  return items.map((item) => ({ item, score: foundScore }))
}

function best<Item extends RankedItem>(items: readonly Item[], words: string): Scored<Item>[] {
  return items
    .map((item) => ({ item, score: defaultFilter(item.words, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
}

function topOf(scored: readonly Scored<unknown>[]): number {
  return scored[0]?.score ?? 0
}
