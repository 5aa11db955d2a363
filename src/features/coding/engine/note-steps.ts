import type { NoteKind } from '@/features/code-sets/contract/code-notes'
import { lineageOf } from '@/features/code-sets/contract/lineage'
import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import { indexNotesByTarget, type NoteIndex } from './note-index'
import { perRelease } from './per-release'

/** A node at or above a code that has notes of a kind. */
export interface NoteStep {
  readonly node: CodeEntry
  readonly index: NoteIndex
}

const indexes = perRelease(() => new Map<string, NoteIndex>())

/** The nodes that state notes of a kind for `code`, nearest first. Notes apply to all that lies below. */
export function noteSteps(code: string, kind: NoteKind, release: ReleaseView): readonly NoteStep[] {
  return lineageOf(release, code).flatMap((node) => {
    const index = indexAt(node.code, kind, release)
    return index ? [{ node, index }] : []
  })
}

/** The index of the notes printed at one node; undefined where none of them names a code. */
export function indexAt(node: string, kind: NoteKind, release: ReleaseView): NoteIndex | undefined {
  const notes = release.notes(node).filter((note) => note.kind === kind && note.targets.length > 0)
  if (notes.length === 0) return undefined
  const made = indexes(release)
  const key = `${kind} ${node}`
  const index = made.get(key) ?? indexNotesByTarget(notes, release)
  made.set(key, index)
  return index
}
