import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { insertChart } from '@/testing/insert-chart'
import { roleUrls } from './database-roles'
import { withOrgScope } from './transaction'

/** Tables that hold no organization's data; every other table must have an org_id and its policies. */
const sharedTables = [
  'address_events',
  'code_index_terms',
  'code_lists',
  'code_notes',
  'code_reference',
  'code_reference_sets',
  'code_releases',
  'code_search_indexes',
  'code_search_parts',
  'code_set_loads',
  'code_set_sources',
  'code_set_uploads',
  'organizations',
  'rate_limits',
  'sign_in_lockouts',
  'worker_heartbeats',
]

let world: TestWorld
let owner: postgres.Sql
let app: postgres.Sql
let own: TestOrganization
let foreign: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  const { env } = world.database
  owner = postgres(env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  app = postgres(roleUrls(env).app, { max: 1, onnotice: () => undefined })
  own = await world.createOrganization('rls-own')
  foreign = await world.createOrganization('rls-foreign')
  await insertChart(own.as.manager)
  await insertChart(foreign.as.manager)
})

afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await world.close()
})

interface TableFacts {
  readonly name: string
  readonly tenant: boolean
  readonly forced: boolean
  readonly policies: string[]
}

async function listTables(): Promise<TableFacts[]> {
  return owner<TableFacts[]>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id') as tenant,
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' order by 1`
}

describe('row-level security', () => {
  it('is forced on every tenant table, with a policy for owner and product', async () => {
    const tables = await listTables()
    expect(tables.filter((table) => !table.tenant).map((table) => table.name)).toEqual(sharedTables)
    for (const table of tables.filter((one) => one.tenant || one.name === 'organizations')) {
      expect(table).toMatchObject({ name: table.name, forced: true })
      expect(table.policies).toEqual(expect.arrayContaining(['app_own_org', 'owner_all']))
    }
  })

  it('lets no foreign key between tenant tables leave the organization out', async () => {
    const loose = await owner`
      select con.conname from pg_constraint con
      where con.contype = 'f' and con.connamespace = 'public'::regnamespace
        and exists (select from pg_attribute where attrelid = con.conrelid and attname = 'org_id')
        and exists (select from pg_attribute where attrelid = con.confrelid and attname = 'org_id')
        and not exists (select from pg_attribute a
          where a.attrelid = con.conrelid and a.attname = 'org_id' and a.attnum = any(con.conkey))`
    expect(loose.map((row) => row.conname as string)).toEqual([])
  })

  it('gives every foreign key an on delete rule', async () => {
    const silent = await owner`
      select conname from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and confdeltype = 'a'`
    expect(silent.map((row) => row.conname as string)).toEqual([])
  })

  it('shows the product no tenant row without a scope', async () => {
    const tables = (await listTables()).filter((table) => table.tenant)
    for (const { name } of tables) {
      const readable = await owner`
        select has_table_privilege('smartcoders_app', ${name}, 'select') as yes`
      if (!readable[0]?.yes) continue
      const [row] = await app`select count(*)::int as count from ${app(name)}`
      expect({ name, count: row?.count as number }).toEqual({ name, count: 0 })
    }
  })

  it('lets no foreign row be read, counted, joined or written', async () => {
    const seen = await withOrgScope(own.as.manager, async ({ sql }) => ({
      read: await sql`select id from charts where org_id = ${foreign.orgId}`,
      counted: await sql`select count(*)::int as count from charts`,
      joined: await sql`
        select 1 from charts c join patients p on p.id = c.patient_id where p.org_id = ${foreign.orgId}`,
      updated:
        await sql`update charts set priority = 1 where org_id = ${foreign.orgId} returning id`,
      deleted: await sql`delete from charts where org_id = ${foreign.orgId} returning id`,
    }))
    expect(seen.read).toHaveLength(0)
    expect(seen.counted[0]?.count).toBe(1)
    expect(seen.joined).toHaveLength(0)
    expect(seen.updated).toHaveLength(0)
    expect(seen.deleted).toHaveLength(0)
    const smuggled = withOrgScope(
      own.as.manager,
      ({ sql }) => sql`
        insert into chart_counters (org_id, last_number) values (${foreign.orgId}, 9)
        on conflict (org_id) do update set last_number = 9`,
    )
    await expect(smuggled).rejects.toThrow(/row-level security/)
  })

  it('gives the product no way around it', async () => {
    const [role] = await owner`
      select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'smartcoders_app'`
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false })
  })
})
