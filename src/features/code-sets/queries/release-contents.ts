import { callStatement, type StatementSource } from '@/server/transaction'
import type { CodeNote } from '../contract/code-notes'
import type { CodeEntry, CodeKind, SeventhCharacters } from '../contract/release-view'

/*
 * The codes and notes of releases travel as pages, many rows in one text: a row by itself costs the driver more
 * than all that is then done with it. A page is either as much as a process reads at a stretch, or one family,
 * which is read when somebody asks for it.
 */

/** One page of what a release holds itself, as `readEntries` or `readNotes` reads it. */
export interface ContentPage {
  readonly release: string
  /** Of pages by family: the one that `familyOf` names. */
  readonly page: string
  readonly content: string
}

/** What makes a page: a number of rows in official order, or the codes below one category. */
export type PagesBy = 'rows' | 'family'

const entriesOnPage = 2000
const notesOnPage = 1000
const unit = '\u001f'
const record = '\u001e'
const kinds: Readonly<Record<string, CodeKind>> = { a: 'chapter', e: 'section', o: 'code' }

/** The nodes of the releases as pages, of each release in official order. */
export async function listEntryPages(
  ctx: StatementSource,
  releaseIds: readonly string[],
  by: PagesBy,
): Promise<ContentPage[]> {
  return callStatement<ContentPage>(
    ctx,
    (sql) => sql`
      select release_id as release, page::text,
        string_agg(
          concat_ws(${unit}::text, code,
            case kind when 'chapter' then 'a' when 'section' then 'e' else 'o' end,
            billable::integer, removed::integer, coalesce(parent, ''),
            coalesce(seventh_characters::text, ''), title),
          ${record}::text order by position) as content
      from (select *, ${entryPage(sql, by)} as page
        from code_reference where release_id = any(${[...releaseIds]})) as paged
      group by release_id, page order by release_id, paged.page`,
  )
}

/** The notes that the releases state themselves, as pages. */
export async function listNotePages(
  ctx: StatementSource,
  releaseIds: readonly string[],
  by: PagesBy,
): Promise<ContentPage[]> {
  return callStatement<ContentPage>(
    ctx,
    (sql) => sql`
      select release_id as release, page::text,
        '[' || string_agg(json_build_array(node, notes)::text, ',') || ']' as content
      from (select *, ${notePage(sql, by)} as page
        from code_notes where release_id = any(${[...releaseIds]})) as paged
      group by release_id, page order by release_id, paged.page`,
  )
}

type Sql = Parameters<Parameters<typeof callStatement>[1]>[0]

function entryPage(sql: Sql, by: PagesBy) {
  return by === 'rows'
    ? sql`position / ${entriesOnPage}::integer`
    : sql`case when kind = 'code' and length(code) > 3 then left(code, 3) else '' end`
}

function notePage(sql: Sql, by: PagesBy) {
  return by === 'rows'
    ? sql`row_number() over (partition by release_id) / ${notesOnPage}::integer`
    : sql`case when length(node) > 3 and node !~ '^ch|-' then left(node, 3) else '' end`
}

/** The nodes that a release holds itself, in official order, and the codes it does without. */
export interface OwnEntries {
  readonly entries: readonly CodeEntry[]
  readonly removed: readonly string[]
}

export function readEntries({ content }: ContentPage): OwnEntries {
  const entries: CodeEntry[] = []
  const removed: string[] = []
  for (const row of content.split(record)) {
    const [code = '', kind = '', billable, isRemoved, parent, seventh, title = ''] = row.split(unit)
    if (isRemoved === '1') removed.push(code)
    else {
      entries.push({
        code,
        kind: kinds[kind] ?? 'code',
        title,
        billable: billable === '1',
        ...(parent ? { parent } : {}),
        ...(seventh ? { seventh: JSON.parse(seventh) as SeventhCharacters } : {}),
      })
    }
  }
  return { entries, removed }
}

/** The notes of each node on the page. */
export function readNotes({ content }: ContentPage): (readonly [string, readonly CodeNote[]])[] {
  return JSON.parse(content) as [string, CodeNote[]][]
}
