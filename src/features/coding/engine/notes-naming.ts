import { isTarget, type CodeNote, type NoteKind } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { QuotedNote } from './finding'
import { quoteNote } from './quote-note'

/** The nearest note of this kind that applies to `code` and names `target`. */
export function noteNaming(
  [code, kind, target]: readonly [string, NoteKind, string],
  release: ReleaseView,
): CodeNote | undefined {
  return release
    .applyingNotes(code)
    .find((note) => note.kind === kind && note.targets.some((one) => isTarget(target, one)))
}

/** The same as a finding carries it, in a form to spread; nothing where the release has no such note. */
export function quoteNaming(
  asked: readonly [string, NoteKind, string],
  release: ReleaseView,
): { readonly note?: QuotedNote } {
  const note = noteNaming(asked, release)
  return note ? { note: quoteNote(note) } : {}
}

/** The Excludes1 note of either code that names the other. */
export function quoteExcludes1(
  one: string,
  other: string,
  release: ReleaseView,
): { readonly note?: QuotedNote } {
  const note =
    noteNaming([one, 'excludes1', other], release) ?? noteNaming([other, 'excludes1', one], release)
  return note ? { note: quoteNote(note) } : {}
}
