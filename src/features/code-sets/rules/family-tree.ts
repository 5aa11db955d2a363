import type { CodeNote } from '../contract/code-notes'
import type { CodeEntry } from '../contract/release-view'
import { growTree, type ReleaseTree } from './release-tree'

/** A release in families: what stands below a category, by the category's three characters. */
export interface ReleaseFamilies {
  /** Chapters, sections and categories, in official order. */
  readonly upper: readonly CodeEntry[]
  /** Notes printed at them. */
  readonly upperNotes: ReadonlyMap<string, readonly CodeNote[]>
  /** The codes below a category in official order, and their notes; asked for once a family. */
  readonly codesOf: (category: string) => readonly CodeEntry[]
  readonly notesOf: (category: string) => ReadonlyMap<string, readonly CodeNote[]>
  readonly hasNotes: boolean
}

const categoryLength = 3

/**
 * The tree of a release that holds all its nodes, each family made when somebody first asks for it: a process
 * that starts needs few of them at once.
 */
export function familyTree(families: ReleaseFamilies): ReleaseTree {
  const printed = new Map(families.upperNotes)
  const growing = growTree(printed)
  const { tree } = growing
  const made = new Set<string>()
  growing.add(families.upper)

  function make(category: string): void {
    if (made.has(category)) return
    made.add(category)
    for (const [node, notes] of families.notesOf(category)) printed.set(node, notes)
    growing.add(families.codesOf(category))
  }

  function makeFor(code: string): void {
    const isSection = code.includes('-')
    if (!isSection && code.length >= categoryLength) make(code.slice(0, categoryLength))
  }

  function inOrder(entry: CodeEntry): CodeEntry[] {
    makeFor(entry.code)
    return [entry, ...tree.children(entry.code).flatMap(inOrder)]
  }

  return {
    find(code) {
      const upper = tree.find(code)
      if (upper) return upper
      makeFor(code)
      return tree.find(code)
    },
    children(code) {
      makeFor(code)
      return tree.children(code)
    },
    notesAt(node) {
      makeFor(node)
      return tree.notesAt(node)
    },
    hasNotes: families.hasNotes,
    entries: () => families.upper.filter(({ parent }) => parent === undefined).flatMap(inOrder),
  }
}
