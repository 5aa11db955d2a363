import type { CodeNode } from '../../contract/code-node'
import { noteKinds, type CodeNote } from '../../contract/code-notes'
import type { NoteBlock } from '../../contract/browse'
import { lineageOf } from '../../contract/lineage'
import type { CodeEntry, ReleaseView } from '../../contract/release-view'
import { findReferences } from './find-references'

/**
 * The notes that apply to a node, in blocks of one kind: its own in official order, then those of each node
 * above it, nearest first.
 */
export function gatherBlocks(
  view: ReleaseView,
  entry: CodeEntry,
  nodeOf: (entry: CodeEntry) => CodeNode,
): NoteBlock[] {
  const blocks: NoteBlock[] = []
  for (const at of lineageOf(view, entry.code)) {
    const origin = at.code === entry.code ? null : nodeOf(at)
    const notes = view.notes(at.code).filter((note) => origin === null || isInherited(note))
    for (const kind of noteKinds) {
      const ofKind = notes.filter((note) => note.kind === kind)
      const [first] = ofKind
      if (!first) continue
      const lines = ofKind.map(({ text }) => ({ text, references: findReferences(text) }))
      blocks.push({ kind, origin, release: first.release, lines })
    }
  }
  return blocks
}

/** An inclusion term is another name of the very code that it stands at. */
function isInherited({ kind }: CodeNote): boolean {
  return kind !== 'inclusionTerm'
}
