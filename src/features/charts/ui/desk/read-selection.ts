import { trimRange } from './note-sections'

/** A piece of a document that the reader's person selected; the quote is the stored text. */
export interface SelectedText {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

type TextOf = (documentId: string) => string | undefined

/**
 * What is selected in one document: the characters of a text, or a whole line of a list or table.
 * A selection that runs on counts where it begins; headings count for nothing.
 */
export function readSelection(reader: HTMLElement, textOf: TextOf): SelectedText | undefined {
  const selection = reader.ownerDocument.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const first = [...reader.querySelectorAll<HTMLElement>('[data-row], [data-document]')].find(
    (element) => holdsWords(element, range),
  )
  const { row: rowId, document: documentId } = first?.dataset ?? {}
  if (rowId !== undefined) return wholeLine(rowId, textOf)
  return first && documentId !== undefined
    ? passage({ element: first, documentId }, range, textOf)
    : undefined
}

/** Whether some of what is selected stands in the element. */
function holdsWords(element: HTMLElement, selected: Range): boolean {
  if (!selected.intersectsNode(element)) return false
  const part = element.ownerDocument.createRange()
  part.selectNodeContents(element)
  if (part.comparePoint(selected.startContainer, selected.startOffset) === 0)
    part.setStart(selected.startContainer, selected.startOffset)
  if (part.comparePoint(selected.endContainer, selected.endOffset) === 0)
    part.setEnd(selected.endContainer, selected.endOffset)
  return part.toString().trim() !== ''
}

function wholeLine(documentId: string, textOf: TextOf): SelectedText | undefined {
  const quote = textOf(documentId)
  return quote === undefined ? undefined : { documentId, start: 0, end: quote.length, quote }
}

interface OpenDocument {
  readonly element: HTMLElement
  readonly documentId: string
}

function passage(
  { element, documentId }: OpenDocument,
  range: Range,
  textOf: TextOf,
): SelectedText | undefined {
  const text = textOf(documentId)
  const parts = [...element.querySelectorAll<HTMLElement>('[data-start]')]
    .filter((segment) => range.intersectsNode(segment))
    .flatMap((segment) => selectedPart(segment, range) ?? [])
  if (text === undefined || parts.length === 0) return undefined
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const trimmed = trimRange(text, { start, end })
  if (trimmed.start === trimmed.end) return undefined
  return { documentId, ...trimmed, quote: text.slice(trimmed.start, trimmed.end) }
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
