export interface WordPiece {
  readonly text: string
  readonly start: number
  readonly marked: boolean
}

/** A title in pieces, those words marked that answered the search. */
export function markWords(title: string, words: readonly string[]): WordPiece[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()))
  let start = 0
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .map((text) => {
      const piece = { text, start, marked: wanted.has(text.toLowerCase()) }
      start += text.length
      return piece
    })
    .filter(({ text }) => text !== '')
}
