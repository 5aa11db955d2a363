import type { CodeNote } from '../contract/code-notes'
import type { ReleaseTree } from './release-tree'

const none: readonly CodeNote[] = []

/** The notes that apply to a code: its own, then those of each node above. Gathered once for each code. */
export function gatherNotes({
  find,
  notesAt,
  hasNotes,
}: Pick<ReleaseTree, 'find' | 'notesAt' | 'hasNotes'>): (code: string) => readonly CodeNote[] {
  const gathered = new Map<string, readonly CodeNote[]>()
  return function gather(code): readonly CodeNote[] {
    const entry = hasNotes ? find(code) : undefined
    if (entry === undefined) return none
    const known = gathered.get(code)
    if (known) return known
    const above = entry.parent === undefined ? none : gather(entry.parent)
    const own = notesAt(code)
    const all = own.length === 0 ? above : [...own, ...above]
    gathered.set(code, all)
    return all
  }
}
