import type { CodeNote, NoteKind } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { QuotedNote } from './finding'

/** An official note as a finding carries it. */
export function quoteNote({ text, node, release }: CodeNote): QuotedNote {
  return { text, node: showCode(node), release }
}

/** The nearest note of a kind that applies to `code`, in a form to spread into a finding. */
export function quoteFirstNote(
  code: string,
  kind: NoteKind,
  release: ReleaseView,
): { readonly note?: QuotedNote } {
  const note = release.applyingNotes(code).find((one) => one.kind === kind)
  return note ? { note: quoteNote(note) } : {}
}
