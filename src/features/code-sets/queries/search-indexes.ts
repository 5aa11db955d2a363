import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { callStatement, type StatementSource } from '@/server/transaction'
import type { CodeSystem } from '../contract/code-systems'
import { codeSearchIndexes, codeSearchParts } from '../tables'

export type SearchIndexRow = typeof codeSearchIndexes.$inferInsert

/** A stored index as far as it can be told without reading it. */
export interface StoredIndexFacts {
  readonly system: CodeSystem
  readonly volume: number
  readonly format: number
  readonly made_of: string
  readonly sha256: string
  /** The versions of the rows that hold its parts; another one with every change of a part. */
  readonly versions: string
}

export async function listStoredIndexes(ctx: StatementSource): Promise<StoredIndexFacts[]> {
  return callStatement<StoredIndexFacts>(
    ctx,
    (sql) => sql`
      select system, volume, format, made_of, sha256,
        coalesce((
          select string_agg(part || ' ' || p.xmin::text, ',' order by part)
          from code_search_parts p where p.system = i.system and p.volume = i.volume
        ), '') as versions
      from code_search_indexes i order by system, volume`,
  )
}

/** Whether the parts of an index are those that were stored. Reads them all. */
export async function isIndexWhole(
  ctx: StatementSource,
  { system, volume }: Pick<StoredIndexFacts, 'system' | 'volume'>,
): Promise<boolean> {
  const [found] = await callStatement<{ whole: boolean }>(
    ctx,
    (sql) => sql`
      select sha256 = (
        select encode(sha256(coalesce(string_agg(content, ''::bytea order by part), '')), 'hex')
        from code_search_parts p where p.system = i.system and p.volume = i.volume
      ) as whole
      from code_search_indexes i where system = ${system} and volume = ${volume}`,
  )
  return found?.whole === true
}

interface PartRow {
  readonly sha256: string
  readonly size: number
  readonly content: Buffer
}

export interface WantedIndex {
  readonly system: CodeSystem
  readonly volume: number
  readonly format: number
  readonly madeOf: string
}

/** The parts of a stored index in order, as of one moment; none where it is not the one that is wanted. */
export async function listIndexParts(
  ctx: StatementSource,
  { system, volume, format, madeOf }: WantedIndex,
): Promise<PartRow[]> {
  return callStatement<PartRow>(
    ctx,
    (sql) => sql`
      select sha256, size, content
      from code_search_indexes join code_search_parts using (system, volume)
      where system = ${system} and volume = ${volume} and format = ${format} and made_of = ${madeOf}
      order by part`,
  )
}

/** Puts an index in the place of the one that was stored under its system and volume. */
export async function replaceSearchIndex(
  tx: Tx,
  row: SearchIndexRow,
  parts: readonly Buffer[],
): Promise<void> {
  const { system, volume } = row
  await tx.db
    .delete(codeSearchIndexes)
    .where(and(eq(codeSearchIndexes.system, system), eq(codeSearchIndexes.volume, volume)))
  await tx.db.insert(codeSearchIndexes).values(row)
  for (const [place, content] of parts.entries())
    await tx.db.insert(codeSearchParts).values({ system, volume, part: place + 1, content })
}

/** Removes the volumes of a system after the first `kept`. */
export async function deleteSearchVolumes(tx: Tx, system: string, kept: number): Promise<void> {
  await tx.db
    .delete(codeSearchIndexes)
    .where(and(eq(codeSearchIndexes.system, system), gt(codeSearchIndexes.volume, kept)))
}
