import postgres from 'postgres'

export const productDatabase = 'smartcoders'

/** How to reach the embedded server as the role that owns everything. */
export interface OwnerAccess {
  readonly port: number
  readonly password: string
}

export function formatOwnerUrl({ port, password }: OwnerAccess, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** Creates the product's database when the server does not have it yet. */
export async function ensureProductDatabase(access: OwnerAccess): Promise<void> {
  const sql = postgres(formatOwnerUrl(access, 'postgres'), { max: 1, onnotice: () => undefined })
  try {
    const found = await sql`select 1 from pg_database where datname = ${productDatabase}`
    if (found.length === 0) await sql`create database ${sql(productDatabase)}`
  } finally {
    await sql.end()
  }
}
