import type { CodeNote } from '../contract/code-notes'
import type { CodeEntry, ReleaseView } from '../contract/release-view'
import { groupByKey } from './group-by-key'

const none: readonly CodeNote[] = []

/** What a release says of notes. The notes that apply to a code are gathered once. */
export function indexNotes(
  notes: readonly CodeNote[],
  find: (code: string) => CodeEntry | undefined,
): Pick<ReleaseView, 'notes' | 'applyingNotes'> {
  const printed = groupByKey(notes, ({ node }) => node)
  const at = (node: string): readonly CodeNote[] => printed.get(node) ?? none
  const gathered = new Map<string, readonly CodeNote[]>()
  const gather = (code: string): readonly CodeNote[] => {
    const entry = find(code)
    if (entry === undefined || printed.size === 0) return none
    const known = gathered.get(code)
    if (known) return known
    const above = entry.parent === undefined ? none : gather(entry.parent)
    const own = at(code)
    const all = own.length === 0 ? above : [...own, ...above]
    gathered.set(code, all)
    return all
  }
  return { notes: at, applyingNotes: gather }
}
