import type { CodeNote } from '../contract/code-notes'
import type { CodeEntry } from '../contract/release-view'
import { groupByKey } from './group-by-key'

/** The nodes of a release with what is printed at each. */
export interface ReleaseTree {
  readonly find: (code: string) => CodeEntry | undefined
  readonly children: (code: string) => readonly CodeEntry[]
  readonly notesAt: (node: string) => readonly CodeNote[]
  readonly hasNotes: boolean
  /** All nodes in official order. */
  readonly entries: () => readonly CodeEntry[]
}

const noEntries: readonly CodeEntry[] = []
const noNotes: readonly CodeNote[] = []

/** The tree of a release that holds all its nodes; they and the notes come in official order. */
export function fullTree(
  entries: readonly CodeEntry[],
  notes: readonly CodeNote[] = noNotes,
): ReleaseTree {
  const growing = growTree(groupByKey(notes, ({ node }) => node))
  growing.add(entries)
  return growing.tree
}

/** A tree that is made of one part of its nodes after the other, so that nobody waits for all of it. */
export interface GrowingTree {
  readonly tree: ReleaseTree
  /** In official order, after all that was added before. */
  add(entries: readonly CodeEntry[]): void
}

export function growTree(printed: ReadonlyMap<string, readonly CodeNote[]>): GrowingTree {
  const all: CodeEntry[] = []
  const byCode = new Map<string, CodeEntry>()
  const below = new Map<string, CodeEntry[]>()
  return {
    add(entries) {
      for (const entry of entries) {
        all.push(entry)
        byCode.set(entry.code, entry)
        if (entry.parent === undefined) continue
        const siblings = below.get(entry.parent)
        if (siblings) siblings.push(entry)
        else below.set(entry.parent, [entry])
      }
    },
    tree: {
      find: (code) => byCode.get(code),
      children: (code) => below.get(code) ?? noEntries,
      notesAt: (node) => printed.get(node) ?? noNotes,
      hasNotes: printed.size > 0,
      entries: () => all,
    },
  }
}

/** What a release has otherwise than the one it is based on. */
export interface ReleaseChanges {
  readonly entries: readonly CodeEntry[]
  /** Codes that it does not have. */
  readonly removed: readonly string[]
  /** The notes of the nodes where they differ, an empty list where it prints none. */
  readonly notes: ReadonlyMap<string, readonly CodeNote[]>
}

/**
 * The tree of a release that differs little from another one: it keeps only the differences, so that a dozen
 * releases take little more memory than one.
 */
export function changedTree(base: ReleaseTree, changes: ReleaseChanges): ReleaseTree {
  const changed = new Map(changes.entries.map((entry) => [entry.code, entry]))
  const removed = new Set(changes.removed)
  const find = (code: string) =>
    changed.get(code) ?? (removed.has(code) ? undefined : base.find(code))
  const touched = touchedParents(base, changes)
  const below = new Map(
    [...touched].map((parent) => [parent, childrenOf(parent, { base, find, changes })]),
  )
  return {
    find,
    children: (code) => below.get(code) ?? (removed.has(code) ? noEntries : base.children(code)),
    notesAt: (node) => changes.notes.get(node) ?? (find(node) ? base.notesAt(node) : noNotes),
    hasNotes: base.hasNotes || changes.notes.size > 0,
    entries: () => inOrder(base, { below, find }),
  }
}

/** The parents that gained, lost or changed a child. */
function touchedParents(base: ReleaseTree, { entries, removed }: ReleaseChanges): Set<string> {
  const parents = [
    ...entries.flatMap((entry) => [entry.parent, base.find(entry.code)?.parent]),
    ...removed.map((code) => base.find(code)?.parent),
  ]
  return new Set(parents.filter((parent) => parent !== undefined))
}

interface Changing {
  readonly base: ReleaseTree
  readonly find: (code: string) => CodeEntry | undefined
  readonly changes: ReleaseChanges
}

/** The children it keeps in their order, each new one in front of the first that sorts after it. */
function childrenOf(parent: string, { base, find, changes }: Changing): CodeEntry[] {
  const isHere = (entry: CodeEntry | undefined): entry is CodeEntry => entry?.parent === parent
  const kept = base
    .children(parent)
    .map(({ code }) => find(code))
    .filter(isHere)
  const known = new Set(kept.map(({ code }) => code))
  const added = changes.entries.filter((entry) => isHere(entry) && !known.has(entry.code))
  for (const entry of added) {
    const place = kept.findIndex(({ code }) => code > entry.code)
    kept.splice(place < 0 ? kept.length : place, 0, entry)
  }
  return kept
}

interface Ordering {
  readonly below: ReadonlyMap<string, readonly CodeEntry[]>
  readonly find: (code: string) => CodeEntry | undefined
}

function inOrder(base: ReleaseTree, { below, find }: Ordering): CodeEntry[] {
  const ordered: CodeEntry[] = []
  const add = (entry: CodeEntry) => {
    ordered.push(entry)
    for (const child of below.get(entry.code) ?? base.children(entry.code)) add(child)
  }
  for (const { code, parent } of base.entries()) {
    const entry = parent === undefined ? find(code) : undefined
    if (entry !== undefined) add(entry)
  }
  return ordered
}
