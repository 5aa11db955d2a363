import type { CodeEntry, ReleaseView } from './release-view'

/** The node of a code and those above it up to its chapter, nearest first; none where the release lacks it. */
export function lineageOf(
  { find, parent }: Pick<ReleaseView, 'find' | 'parent'>,
  code: string,
): CodeEntry[] {
  const nodes: CodeEntry[] = []
  for (let node = find(code); node; node = parent(node.code)) nodes.push(node)
  return nodes
}
