import type { CodeNote } from '../../contract/code-notes'
import type { CodeEntry } from '../../contract/release-view'
import { groupByKey } from '../group-by-key'
import { isSameEntry } from '../is-same-entry'
import type { ReleaseChanges } from '../release-tree'
import type { AssembledRelease } from './assemble-releases'

/** A release as it is stored: the newest with all it has, the others with what differs from the next newer. */
export interface StoredRelease extends Pick<AssembledRelease, 'tag' | 'codesFrom'>, ReleaseChanges {
  readonly basedOn?: string
  readonly codes: number
  readonly noteCount: number
}

/** The releases as they are stored, the newest first, so that each comes after the one it is based on. */
export function storedReleases(releases: readonly AssembledRelease[]): StoredRelease[] {
  return releases
    .map((release, index) => {
      const next = releases[index + 1]
      const facts = {
        tag: release.tag,
        codesFrom: release.codesFrom,
        codes: release.entries.filter(({ kind }) => kind === 'code').length,
        noteCount: release.notes.length,
      }
      return next === undefined
        ? { ...facts, entries: release.entries, removed: [], notes: byNode(release.notes) }
        : { ...facts, basedOn: next.tag.id, ...changesFrom(next, release) }
    })
    .reverse()
}

function changesFrom(base: AssembledRelease, release: AssembledRelease): ReleaseChanges {
  const known = new Map(base.entries.map((entry) => [entry.code, entry]))
  const here = new Set(release.entries.map(({ code }) => code))
  const isChanged = (entry: CodeEntry) => {
    const other = known.get(entry.code)
    return other === undefined || !isSameEntry(entry, other)
  }
  return {
    entries: release.entries.filter(isChanged),
    removed: base.entries.flatMap(({ code }) => (here.has(code) ? [] : [code])),
    notes: changedNotes(byNode(base.notes), byNode(release.notes)),
  }
}

type NotesByNode = ReadonlyMap<string, readonly CodeNote[]>

function changedNotes(base: NotesByNode, here: NotesByNode): NotesByNode {
  const changed = new Map<string, readonly CodeNote[]>()
  for (const [node, notes] of here) if (!isSame(notes, base.get(node))) changed.set(node, notes)
  for (const node of base.keys()) if (!here.has(node)) changed.set(node, [])
  return changed
}

function isSame(notes: readonly CodeNote[], others: readonly CodeNote[] = []): boolean {
  return (
    notes.length === others.length &&
    notes.every((note, index) => {
      const other = others[index]
      return (
        note === other ||
        (note.kind === other?.kind && note.text === other.text && note.release === other.release)
      )
    })
  )
}

function byNode(notes: readonly CodeNote[]): NotesByNode {
  return groupByKey(notes, ({ node }) => node)
}
