import type { CodeNote } from '../contract/code-notes'
import { columnEnd, rowEnd, type ContentPage } from '../contract/content-pages'
import type { CodeEntry, CodeKind, SeventhCharacters } from '../contract/release-view'

const kinds: Readonly<Record<string, CodeKind>> = { a: 'chapter', e: 'section', o: 'code' }

/** The nodes that a release holds itself, in official order, and the codes it does without. */
export interface OwnEntries {
  readonly entries: readonly CodeEntry[]
  readonly removed: readonly string[]
}

export function readEntries({ content }: ContentPage): OwnEntries {
  const entries: CodeEntry[] = []
  const removed: string[] = []
  for (const row of content.split(rowEnd)) {
    const [code = '', kind = '', billable, isRemoved, parent, seventh, title = ''] =
      row.split(columnEnd)
    if (isRemoved === '1') removed.push(code)
    else {
      entries.push({
        code,
        kind: kinds[kind] ?? 'code',
        title,
        billable: billable === '1',
        ...(parent ? { parent } : {}),
        ...(seventh ? { seventh: JSON.parse(seventh) as SeventhCharacters } : {}),
      })
    }
  }
  return { entries, removed }
}

/** The notes of each node on the page. */
export function readNotes({ content }: ContentPage): (readonly [string, readonly CodeNote[]])[] {
  return JSON.parse(content) as [string, CodeNote[]][]
}
