import type { CodeLists, ProcedureSets } from '../contract/code-lists'
import type { CodeNote } from '../contract/code-notes'
import type {
  CodeEntry,
  ReleaseIdentity,
  ReleaseView,
  SeventhCharacters,
} from '../contract/release-view'
import { gatherNotes } from './gather-notes'
import { fullTree, type ReleaseTree } from './release-tree'

export interface ReleaseContent extends ReleaseIdentity {
  /** In official order, every parent among them. */
  readonly entries: readonly CodeEntry[]
  /** In official order. */
  readonly notes?: readonly CodeNote[]
  readonly lists?: CodeLists
  readonly procedures?: ProcedureSets
}

/** A view over the entries of one release; `loaded` are all releases, for what was billable elsewhere. */
export function buildReleaseView(
  content: ReleaseContent,
  loaded: () => readonly ReleaseView[] = () => [],
): ReleaseView {
  return viewOfTree(content, fullTree(content.entries, content.notes), loaded)
}

/** A view over a tree that is already made. */
export function viewOfTree(
  content: Omit<ReleaseContent, 'entries' | 'notes'>,
  tree: ReleaseTree,
  loaded: () => readonly ReleaseView[],
): ReleaseView {
  const { id, label, source, effectiveFrom, effectiveTo, lists = {}, procedures = {} } = content
  const { find, children, notesAt } = tree
  return {
    id,
    label,
    source,
    effectiveFrom,
    effectiveTo,
    find,
    children,
    parent: (code) => parentOf(code, find),
    seventhCharacters: (code) => nearestSeventh(code, find),
    notes: notesAt,
    applyingNotes: gatherNotes(tree),
    lists,
    isListed: (list, code) => lists[list]?.codes.has(code) === true,
    knowsProcedures: (system) => procedures[system] !== undefined,
    findProcedure: (system, code) => procedures[system]?.get(code),
    billableElsewhere: (code) =>
      loaded().filter((other) => other.id !== id && other.find(code)?.billable === true),
  }
}

type Find = (code: string) => CodeEntry | undefined

function parentOf(code: string, find: Find): CodeEntry | undefined {
  const parent = find(code)?.parent
  return parent === undefined ? undefined : find(parent)
}

function nearestSeventh(code: string, find: Find): SeventhCharacters | undefined {
  for (let entry = find(code); entry; entry = parentOf(entry.code, find)) {
    if (entry.seventh) return entry.seventh
  }
  return undefined
}
