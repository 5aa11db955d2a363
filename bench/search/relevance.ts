import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a coder types, and the code that they want. */
export interface WantedCode {
  readonly query: string
  /** Undotted. */
  readonly code: string
}

export function readRelevance(): readonly WantedCode[] {
  return linesOf('relevance.tsv').map((line) => {
    const [query = '', code = ''] = line.split('\t')
    return { query, code: code.replace('.', '') }
  })
}

export function readProcedureQueries(): readonly string[] {
  return linesOf('procedure-queries.txt')
}

/** A query as it grows, letter by letter. */
export function keystrokesOf(query: string): string[] {
  return Array.from(query, (_, place) => query.slice(0, place + 1))
}

function linesOf(file: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8')
  return text.split('\n').filter((line) => line !== '')
}
