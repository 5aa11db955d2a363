import type {
  CodeEntry,
  ReleaseIdentity,
  ReleaseView,
  SeventhCharacters,
} from '../contract/release-view'

export interface ReleaseContent extends ReleaseIdentity {
  /** In official order, every parent among them. */
  readonly entries: readonly CodeEntry[]
}

const none: readonly CodeEntry[] = []

/** A view over the entries of one release; `loaded` are all releases, for what was billable elsewhere. */
export function buildReleaseView(
  content: ReleaseContent,
  loaded: () => readonly ReleaseView[] = () => [],
): ReleaseView {
  const { id, label, source, effectiveFrom, effectiveTo } = content
  const byCode = new Map(content.entries.map((entry) => [entry.code, entry]))
  const below = groupByParent(content.entries)
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
    billableElsewhere: (code) =>
      loaded().filter((other) => other.id !== id && other.find(code)?.billable === true),
  }
}

function groupByParent(entries: readonly CodeEntry[]): Map<string, CodeEntry[]> {
  const below = new Map<string, CodeEntry[]>()
  for (const entry of entries) {
    if (entry.parent === undefined) continue
    const siblings = below.get(entry.parent)
    if (siblings) siblings.push(entry)
    else below.set(entry.parent, [entry])
  }
  return below
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
