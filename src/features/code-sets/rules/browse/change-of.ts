import type { NodeChange } from '../../contract/browse'
import type { CodeEntry, ReleaseView } from '../../contract/release-view'

/** What a release did to a node of the release before it; null where that one is not loaded. */
export function changeOf(entry: CodeEntry, before: ReleaseView | undefined): NodeChange | null {
  if (!before) return null
  const earlier = before.find(entry.code)
  if (!earlier) return 'new'
  return earlier.title !== entry.title || earlier.billable !== entry.billable ? 'revised' : null
}

/** The nodes below `parent`, those that the release deleted at their places. */
export function listWithDeleted(
  view: ReleaseView,
  parent: string | undefined,
  before: ReleaseView | undefined,
): { readonly entry: CodeEntry; readonly change: NodeChange | null }[] {
  const now = nodesBelow(view, parent).map((entry) => ({ entry, change: changeOf(entry, before) }))
  const gone = (before ? nodesBelow(before, parent) : [])
    .filter(({ code }) => !view.find(code))
    .map((entry) => ({ entry, change: 'deleted' as const }))
  if (gone.length === 0) return now
  return [...now, ...gone].sort((a, b) => (a.entry.code < b.entry.code ? -1 : 1))
}

const mostChapters = 30

function nodesBelow(view: ReleaseView, parent: string | undefined): readonly CodeEntry[] {
  if (parent !== undefined) return view.children(parent)
  return Array.from({ length: mostChapters }, (_, place) => {
    const chapter = view.find(`ch${String(place + 1).padStart(2, '0')}`)
    return chapter ? [chapter] : []
  }).flat()
}
