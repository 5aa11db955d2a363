import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { callStatement, type StatementScope, type StatementSource } from '@/server/transaction'
import type { DownloadFacts } from '../contract/loads'
import { codeSetSources } from '../tables'

/** A stored official file with all that is needed to read it again. */
export interface SourceRow {
  readonly contentHash: string
  readonly name: string
  readonly asserted: unknown
  readonly packed: Buffer
}

export type NewSource = Omit<typeof codeSetSources.$inferInsert, 'position'>

/** Those of the hashes whose content is stored already. */
export async function findStoredHashes(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.db
    .select({ contentHash: codeSetSources.contentHash })
    .from(codeSetSources)
    .where(inArray(codeSetSources.contentHash, [...hashes, '']))
  return new Set(rows.map(({ contentHash }) => contentHash))
}

/** The stored files of some formats, in the order of their loading. */
export async function listSources(tx: Tx, formats: readonly string[]): Promise<SourceRow[]> {
  return tx.db
    .select({
      contentHash: codeSetSources.contentHash,
      name: codeSetSources.name,
      asserted: codeSetSources.asserted,
      packed: codeSetSources.packed,
    })
    .from(codeSetSources)
    .where(inArray(codeSetSources.format, [...formats, '']))
    .orderBy(asc(codeSetSources.position))
}

export async function insertSource(tx: Tx, source: NewSource): Promise<void> {
  await tx.db.insert(codeSetSources).values(source)
}

interface HashRow {
  readonly content_hash: string
}

/** The content of the stored files of one format, in the order of their loading. */
export async function listSourceHashes(ctx: StatementSource, format: string): Promise<string[]> {
  const rows = await callStatement<HashRow>(
    ctx,
    (sql) => sql`
      select content_hash from code_set_sources where format = ${format} order by position`,
  )
  return rows.map(({ content_hash: hash }) => hash)
}

interface SourceListing {
  readonly name: string
  readonly format: string
  readonly states: string
  readonly records: number
  readonly faults: number
  readonly loaded_at: string
  readonly download: DownloadFacts | null
}

/** What is loaded, the newest first; of licensed files those of the organization. */
export async function listSourceFacts(
  ctx: StatementScope,
  orgId: string,
): Promise<SourceListing[]> {
  return callStatement<SourceListing>(
    ctx,
    (sql) => sql`
      select name, format, states, records, jsonb_array_length(faults) as faults,
        to_char(loaded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as loaded_at,
        download
      from code_set_sources
      where format <> 'cpt' or asserted->>'licensedTo' = ${orgId}
      order by position desc limit 500`,
  )
}
