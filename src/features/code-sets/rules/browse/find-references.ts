import type { NoteReference } from '../../contract/browse'

const inParentheses = /\(([^()]*)\)/g
const code = /\b[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?/g

/** The codes that a note names in parentheses, as the tabular list does: `(E08-E13)`, `(O24.4-)`, `(K86.-)`. */
export function findReferences(text: string): NoteReference[] {
  return [...text.matchAll(inParentheses)].flatMap((group) => {
    const inside = group[1] ?? ''
    const from = group.index + 1
    return [...inside.matchAll(code)].map((match) => {
      const start = from + match.index
      return { start, end: start + match[0].length, code: match[0] }
    })
  })
}
