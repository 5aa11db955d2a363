import { trimRange } from './note-sections'

/** A piece of a document that the reader's person selected; the quote is the stored text. */
export interface SelectedText {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Offsets of the selected characters in the one document they lie in; headings and tables count for nothing. */
export function readSelection(
  reader: HTMLElement,
  textOf: (documentId: string) => string | undefined,
): SelectedText | undefined {
  const selection = reader.ownerDocument.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const touched = [...reader.querySelectorAll<HTMLElement>('[data-start]')].filter((segment) =>
    range.intersectsNode(segment),
  )
  const documentId = documentIdOf(touched[0])
  const text = documentId === undefined ? undefined : textOf(documentId)
  if (documentId === undefined || text === undefined) return undefined
  const parts = touched
    .filter((segment) => documentIdOf(segment) === documentId)
    .flatMap((segment) => selectedPart(segment, range) ?? [])
  if (parts.length === 0) return undefined
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const trimmed = trimRange(text, { start, end })
  if (trimmed.start === trimmed.end) return undefined
  return { documentId, ...trimmed, quote: text.slice(trimmed.start, trimmed.end) }
}

function documentIdOf(segment: HTMLElement | undefined): string | undefined {
  return segment?.closest<HTMLElement>('[data-document]')?.dataset['document']
}

/** Each segment holds one text node, which is a slice of the stored text. */
function selectedPart(segment: HTMLElement, range: Range) {
  const node = segment.firstChild
  if (!(node instanceof Text)) return undefined
  const base = Number(segment.dataset['start'])
  const from = node === range.startContainer ? range.startOffset : 0
  const to = node === range.endContainer ? range.endOffset : node.length
  return to > from ? { start: base + from, end: base + to } : undefined
}
