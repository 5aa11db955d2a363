import type postgres from 'postgres'

/** Where a word stands in the database, as `table.column`. */
export async function placesOf(sql: postgres.Sql, word: string): Promise<string[]> {
  const columns = await sql<{ schema: string; table: string; column: string }[]>`
    select c.table_schema as schema, c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'graphile_worker')
    order by 1, 2, 3`
  const places: string[] = []
  for (const { schema, table, column } of columns) {
    const rows = await sql`
      select 1 from ${sql(schema)}.${sql(table)}
      where ${sql(column)}::text ilike ${`%${word}%`}
        or encode(${sql(column)}::text::bytea, 'escape') ilike ${`%${Buffer.from(word).toString('hex')}%`}
      limit 1`
    if (rows.length > 0) places.push(`${table}.${column}`)
  }
  return places
}
