import { eq } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { callStatement, type StatementSource } from '@/server/transaction'
import type { CodeSystem } from '../contract/code-systems'
import type { CodeEntry, ReleaseSource } from '../contract/release-view'
import { codeReleases } from '../tables'

export type ReleaseRow = typeof codeReleases.$inferInsert

/** A release as the process needs it to tell what it already holds. Days are `YYYY-MM-DD`. */
export interface ReleaseListing {
  readonly id: string
  readonly system: CodeSystem
  readonly label: string
  readonly state: ReleaseSource
  readonly effective_from: string
  readonly effective_to: string
  readonly content_hash: string
  readonly codes: number
  /** The release that has what this one does not say itself. */
  readonly based_on: string | null
  readonly codes_from: string | null
  readonly notes: number
  /** The only organization that may see it; null where everybody may. */
  readonly licensed_to: string | null
}

/** Every loaded release of every code system, oldest first. */
export async function listAllReleases(ctx: StatementSource): Promise<ReleaseListing[]> {
  return callStatement<ReleaseListing>(
    ctx,
    (sql) => sql`
      select id, system, label, state, effective_from::text, effective_to::text, content_hash, codes,
        based_on, codes_from, notes, licensed_to
      from code_releases order by system, effective_from, id`,
  )
}

interface VersionRow {
  readonly version: string
}

/** Changes whenever what is loaded does. */
export async function readCodeSetsVersion(ctx: StatementSource): Promise<string> {
  const rows = await callStatement<VersionRow>(
    ctx,
    (sql) => sql`
      select (select coalesce(max(position), 0) from code_set_sources)
        || ' ' || coalesce(string_agg(id || content_hash, ' ' order by id), '') as version
      from code_releases`,
  )
  return rows[0]?.version ?? ''
}

/** Waits for whoever else loads releases; the lock lasts to the end of the transaction. */
export async function lockReleases(tx: Tx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(7265003)`
}

export async function findContentHash(tx: Tx, releaseId: string): Promise<string | undefined> {
  const [row] = await tx.db
    .select({ contentHash: codeReleases.contentHash })
    .from(codeReleases)
    .where(eq(codeReleases.id, releaseId))
  return row?.contentHash
}

/** Puts the release with these nodes in the place of what stood under its id. */
export async function replaceRelease(
  tx: Tx,
  release: ReleaseRow,
  entries: readonly CodeEntry[],
): Promise<void> {
  await tx.db.delete(codeReleases).where(eq(codeReleases.id, release.id))
  await tx.db.insert(codeReleases).values(release)
  await tx.sql`
    insert into code_reference
      (release_id, code, position, parent, kind, billable, title, seventh_characters)
    select ${release.id}, e.code, e.position, e.parent, e.kind, e.billable, e.title, e.seventh
    from jsonb_to_recordset(${JSON.stringify(entries.map(numbered))}::jsonb) as e
      (code text, position integer, parent text, kind text, billable boolean, title text, seventh jsonb)`
}

function numbered(entry: CodeEntry, index: number): CodeEntry & { readonly position: number } {
  return { ...entry, position: index + 1 }
}
