import type { NewRow } from './draft'
import { parseProcedure } from './parse-procedure'
import type { OfferedProcedure } from './use-procedure-answers'

export interface Entered {
  readonly query: string
  readonly hits: readonly OfferedProcedure[]
  /** Whether the hits answer just this query. */
  readonly answered: boolean
  /** The hit that is marked. */
  readonly active: number
}

export type Entry =
  | { readonly add: NewRow }
  | { readonly pick: OfferedProcedure }
  /** To be said; where the answers are not there yet, only if there will be none. */
  | { readonly refusal: string; readonly final: boolean }

/** What Enter means in the procedure field: a whole code as typed, else the hit that is marked. */
export function readEntry({ query, hits, answered, active }: Entered): Entry {
  const parsed = parseProcedure(query)
  const hit = answered ? hits[active] : undefined
  // A word of seven letters has the form of a code of ICD-10-PCS, but no code is without a digit.
  if ('problem' in parsed || !/\d/.test(parsed.code)) {
    if (hit) return { pick: hit }
    return { refusal: refusalOf(query, parsed), final: answered }
  }
  if (hit && active > 0) return { pick: hit }
  const named = answered ? hits.find(({ code }) => code === parsed.code) : undefined
  return { add: { kind: 'procedure', title: named?.title ?? null, ...parsed } }
}

/** Who typed words looked for a procedure, who typed digits meant a code. */
function refusalOf(query: string, parsed: ReturnType<typeof parseProcedure>): string {
  return /\d/.test(query) && 'problem' in parsed
    ? parsed.problem
    : `No procedure answers “${query}”.`
}
