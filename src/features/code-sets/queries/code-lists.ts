import { callStatement, type StatementScope, type StatementSource } from '@/server/transaction'
import type { CodeListId } from '../contract/code-lists'
import type { IndexTerm } from '../contract/index-terms'

interface ListRow {
  readonly list: CodeListId
  readonly year: number
  readonly source: string
  readonly codes: readonly string[]
}

/** Every loaded edition of every code list. */
export async function listCodeLists(ctx: StatementScope): Promise<ListRow[]> {
  return callStatement<ListRow>(
    ctx,
    (sql) => sql`select list, year, source, codes from code_lists order by list, year`,
  )
}

/** The whole Alphabetic Index as loaded. */
export async function listIndexTerms(ctx: StatementSource): Promise<IndexTerm[]> {
  return callStatement<IndexTerm>(
    ctx,
    (sql) => sql`select part, code, term from code_index_terms order by part, position`,
  )
}

interface ReferenceSetRow {
  readonly id: string
  readonly source: string
  readonly year: string
  readonly content: unknown
}

/** The stored reference sets: `restoreReferenceSets` opens them. */
export async function listReferenceSets(ctx: StatementScope): Promise<ReferenceSetRow[]> {
  return callStatement<ReferenceSetRow>(
    ctx,
    (sql) => sql`select id, source, year, content from code_reference_sets order by id`,
  )
}
