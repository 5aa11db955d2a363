import postgres from 'postgres'
import type { SearchDocument } from '@/features/code-sets/contract/search-document'
import { tokensOf } from '@/features/code-sets/rules/search/tokens-of'
import type { Contender } from '../contender'

/** PostgreSQL over the same rows: full text search without and with its ranking, and trigrams. */
export async function openPostgres(
  url: string,
  documents: readonly SearchDocument[],
): Promise<{ readonly contenders: readonly Contender[]; readonly close: () => Promise<void> }> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const buildMs = await fill(sql, documents)
  const contender = (name: string, ask: (query: string, limit: number) => Promise<string[]>) => ({
    name,
    buildMs,
    search: ask,
  })
  return {
    contenders: [
      contender('PostgreSQL tsvector', async (query, limit) => {
        const words = prefixQuery(query)
        if (words === '') return []
        const rows = await sql<{ code: string }[]>`
          select code from searched where words @@ to_tsquery('simple', ${words})
          order by billable desc, code limit ${limit}`
        return rows.map(({ code }) => code)
      }),
      contender('PostgreSQL ts_rank', async (query, limit) => {
        const words = prefixQuery(query)
        if (words === '') return []
        const rows = await sql<{ code: string }[]>`
          select code from searched, to_tsquery('simple', ${words}) asked where words @@ asked
          order by billable desc, ts_rank(words, asked) desc, code limit ${limit}`
        return rows.map(({ code }) => code)
      }),
      contender('PostgreSQL pg_trgm', async (query, limit) => {
        const rows = await sql<{ code: string }[]>`
          select code from searched where ${query} <% text
          order by word_similarity(${query}, text) desc, billable desc, code limit ${limit}`
        return rows.map(({ code }) => code)
      }),
    ],
    close: () => sql.end(),
  }
}

async function fill(sql: postgres.Sql, documents: readonly SearchDocument[]): Promise<number> {
  const began = performance.now()
  await sql`create extension if not exists pg_trgm`
  await sql`create table searched
    (code text primary key, billable boolean, text text, words tsvector)`
  for (let from = 0; from < documents.length; from += 10_000) {
    const rows = documents.slice(from, from + 10_000).map(({ code, title, terms, billable }) => ({
      code,
      billable,
      text: [title, ...terms].join('; '),
      title: tokensOf(title).join(' '),
      terms: terms.flatMap(tokensOf).join(' '),
    }))
    await sql`
      insert into searched select code, billable, text,
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', terms), 'C')
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as r(code text, billable boolean, text text, title text, terms text)`
  }
  await sql`create index on searched using gin (words)`
  await sql`create index on searched using gin (text gin_trgm_ops)`
  await sql`analyze searched`
  return performance.now() - began
}

function prefixQuery(query: string): string {
  return tokensOf(query)
    .map((token) => `${token}:*`)
    .join(' & ')
}
