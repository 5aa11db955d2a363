import { callStatement, type StatementSource } from '@/server/transaction'
import { columnEnd, rowEnd, type ContentPage } from '../contract/content-pages'

/** What makes a page: a number of rows in official order, or the codes below one category. */
export type PagesBy = 'rows' | 'family'

const entriesOnPage = 2000
const notesOnPage = 1000

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
          concat_ws(${columnEnd}::text, code,
            case kind when 'chapter' then 'a' when 'section' then 'e' else 'o' end,
            billable::integer, removed::integer, coalesce(parent, ''),
            coalesce(seventh_characters::text, ''), title),
          ${rowEnd}::text order by position) as content
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
