import type { CodeLists, ProcedureSets } from '../contract/code-lists'
import type { CodeNote } from '../contract/code-notes'
import type {
  CodeEntry,
  ReleaseIdentity,
  ReleaseView,
  SeventhCharacters,
} from '../contract/release-view'
import { groupByKey } from './group-by-key'
import { indexNotes } from './index-notes'

export interface ReleaseContent extends ReleaseIdentity {
  /** In official order, every parent among them. */
  readonly entries: readonly CodeEntry[]
  /** In official order. */
  readonly notes?: readonly CodeNote[]
  readonly lists?: CodeLists
  readonly procedures?: ProcedureSets
}

const none: readonly never[] = []

/** A view over the entries of one release; `loaded` are all releases, for what was billable elsewhere. */
export function buildReleaseView(
  content: ReleaseContent,
  loaded: () => readonly ReleaseView[] = () => [],
): ReleaseView {
  const { id, label, source, effectiveFrom, effectiveTo, lists = {}, procedures = {} } = content
  const byCode = new Map(content.entries.map((entry) => [entry.code, entry]))
  const below = groupByKey(content.entries, ({ parent }) => parent)
  const find = (code: string): CodeEntry | undefined => byCode.get(code)
  return {
    id,
    label,
    source,
    effectiveFrom,
    effectiveTo,
    find,
    children: (code) => below.get(code) ?? none,
    parent: (code) => parentOf(code, find),
    seventhCharacters: (code) => nearestSeventh(code, find),
    ...indexNotes(content.notes ?? [], find),
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
