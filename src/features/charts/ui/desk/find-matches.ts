import type { TextRange } from './note-sections'

const shortest = 2

/** Stands between texts that are not read as one, so that no match runs across them. */
export const textBreak = '\u0000'

/** Where `query` occurs, in any case and however its words are spaced. */
export function findMatches(text: string, query: string): TextRange[] {
  const words = query.trim().split(/\s+/)
  if (words.join(' ').length < shortest) return []
  const pattern = new RegExp(words.map(escapeRegExp).join('\\s+'), 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function escapeRegExp(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
}
