import { eq } from 'drizzle-orm'
import type { Pool, Tx } from '@/server/db'
import { callStatement } from '@/server/transaction'
import type {
  CodeEntry,
  CodeKind,
  ReleaseSource,
  SeventhCharacters,
} from '../contract/release-view'
import { codeReleases } from '../tables'

export type ReleaseRow = typeof codeReleases.$inferInsert

/** A release as the process needs it to tell what it already holds. Days are `YYYY-MM-DD`. */
export interface ReleaseListing {
  readonly id: string
  readonly label: string
  readonly state: ReleaseSource
  readonly effective_from: string
  readonly effective_to: string
  readonly content_hash: string
  readonly codes: number
}

interface Asking {
  readonly pools: { readonly app: Pool }
}

/** Every loaded release of ICD-10-CM, oldest first. */
export async function listReleases(ctx: Asking): Promise<ReleaseListing[]> {
  return callStatement<ReleaseListing>(
    ctx,
    (sql) => sql`
      select id, label, state, effective_from::text, effective_to::text, content_hash, codes
      from code_releases where system = 'ICD-10-CM' order by effective_from, id`,
  )
}

interface EntryRow {
  readonly code: string
  readonly kind: CodeKind
  readonly title: string
  readonly billable: boolean
  readonly parent: string | null
  readonly seventh_characters: SeventhCharacters | null
}

/** The nodes of a release in official order. */
export async function listEntries(ctx: Asking, releaseId: string): Promise<CodeEntry[]> {
  const rows = await callStatement<EntryRow>(
    ctx,
    (sql) => sql`
      select code, kind, title, billable, parent, seventh_characters
      from code_reference where release_id = ${releaseId} order by position`,
  )
  return rows.map(({ code, kind, title, billable, parent, seventh_characters: seventh }) => ({
    code,
    kind,
    title,
    billable,
    ...(parent === null ? {} : { parent }),
    ...(seventh === null ? {} : { seventh }),
  }))
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
