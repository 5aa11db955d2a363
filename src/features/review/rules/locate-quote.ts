interface Document {
  readonly id: string
  readonly text: string
}

export interface LocatedQuote {
  readonly documentId: string
  readonly start: number
  readonly end: number
}

/** Where a quote stands: its first place in the first document that holds it word for word. */
export function locateQuote(
  documents: readonly Document[],
  quote: string,
): LocatedQuote | undefined {
  for (const { id, text } of documents) {
    const start = quote === '' ? -1 : text.indexOf(quote)
    if (start >= 0) return { documentId: id, start, end: start + quote.length }
  }
  return undefined
}
