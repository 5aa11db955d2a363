import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a coder types, and the code that they want. */
export interface WantedCode {
  readonly query: string
  /** Undotted. */
  readonly code: string
}

/** The set that the ranking and its words were made with. */
export function readRelevance(): readonly WantedCode[] {
  return readWanted('relevance.tsv')
}

/** Sets that were written down before they were ever run, and that nothing is tuned on. */
export function readHeldOut(of: 'diagnoses' | 'procedures'): readonly WantedCode[] {
  return readWanted(`held-out-${of}.tsv`)
}

function readWanted(file: string): readonly WantedCode[] {
  return linesOf(file).map((line) => {
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
