import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { runTask } from '../frame/run-task'
import { taskList } from '../task-list'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
  for (const [name, value] of Object.entries(world.database.env)) {
    if (value !== undefined) vi.stubEnv(name, String(value))
  }
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await world.close()
})

interface Ended {
  readonly code: number
  /** The one object on standard output. */
  readonly result: Record<string, unknown>
}

async function call(...words: readonly string[]): Promise<Ended> {
  let out = ''
  const code = await runTask({
    entries: taskList,
    words: [...words, '--json'],
    signal: new AbortController().signal,
    terminal: { out: (text) => (out += text), err: () => undefined, isInteractive: false },
  })
  expect(out.split('\n')).toHaveLength(2)
  return { code, result: JSON.parse(out) as Record<string, unknown> }
}

describe('the commands', { timeout: 60_000 }, () => {
  it('create an organization once', async () => {
    const words = ['create-organization', '--slug', 'north', '--name', 'North Clinic']
    expect(await call(...words)).toMatchObject({
      code: 0,
      result: { slug: 'north', name: 'North Clinic' },
    })
    expect(await call(...words)).toMatchObject({ code: 1, result: { error: { code: 'CONFLICT' } } })
  })

  it('refuse a slug that cannot be one', async () => {
    expect(await call('create-organization', '--slug', 'No rth', '--name', 'x')).toMatchObject({
      code: 2,
      result: { error: { code: 'BAD_USAGE' } },
    })
  })

  it('create a user and show the password they made up', async () => {
    const { orgId } = await world.createOrganization('south')
    const words = ['create-user', '--org', 'south', '--name', 'Ada', '--role', 'coder']
    const { code, result } = await call(...words, '--email', 'ada@south.example')
    expect(code).toBe(0)
    expect(result).toMatchObject({ org: 'south', role: 'coder', email: 'ada@south.example' })
    expect(String(result.password).length).toBeGreaterThanOrEqual(12)
    expect(orgId).toBeDefined()

    expect(await call(...words, '--email', 'ada@south.example')).toMatchObject({ code: 1 })
    expect(
      await call(...words, '--email', 'eve@south.example', '--password', 'short'),
    ).toMatchObject({ code: 2 })
  })

  it('make an admin an operator, with the user or later, and nobody else', async () => {
    await world.createOrganization('harbour')
    const create = (role: string, email: string) =>
      call(
        ...['create-user', '--org', 'harbour', '--name', 'Ada', '--role', role],
        ...['--email', email, '--operator'],
      )
    expect(await create('admin', 'ada@harbour.example')).toMatchObject({
      code: 0,
      result: { role: 'admin', operator: true },
    })
    expect(await create('coder', 'eve@harbour.example')).toMatchObject({
      code: 2,
      result: { error: { code: 'BAD_USAGE' } },
    })
    const set = (...words: readonly string[]) => call('set-operator', '--email', ...words)
    expect(await set('ada@harbour.example')).toMatchObject({
      code: 0,
      result: { operator: true, changed: false },
    })
    expect(await set('ada@harbour.example', '--off')).toMatchObject({
      result: { operator: false, changed: true },
    })
    expect(await set('coder@harbour.example')).toMatchObject({
      code: 1,
      result: { error: { code: 'INVALID_STATE' } },
    })
    expect(await set('nobody@harbour.example')).toMatchObject({
      code: 1,
      result: { error: { code: 'NOT_FOUND' } },
    })
  })

  it('refuse an organization that is not there', async () => {
    expect(
      await call(
        ...['create-user', '--org', 'nowhere', '--name', 'Ada', '--role', 'coder'],
        ...['--email', 'ada@nowhere.example'],
      ),
    ).toMatchObject({ code: 1, result: { error: { code: 'NOT_FOUND' } } })
    expect(await call('verify-audit-chain', '--org', 'nowhere')).toMatchObject({ code: 1 })
  })

  it('bring the database up to date, also when it is', async () => {
    expect(await call('migrate')).toMatchObject({ code: 0, result: { migrated: true } })
  })

  it('find a tampered row in an audit chain', async () => {
    const { orgId } = await world.createOrganization('west')
    expect(await call('verify-audit-chain', '--org', 'west')).toMatchObject({
      code: 0,
      result: { broken: 0, chains: [{ organization: 'west', state: 'intact' }] },
    })
    await tamperWithSecondRow(orgId)
    expect(await call('verify-audit-chain')).toMatchObject({ code: 1, result: { broken: 1 } })
    const { result } = await call('verify-audit-chain', '--org', 'west')
    expect(result).toMatchObject({ chains: [{ state: 'broken', firstBadSeq: 2 }] })
  })
})

describe('reconcile', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a new organization, and names a hole in its chain', async () => {
    const { orgId } = await world.createOrganization('east')
    expect(await call('reconcile', '--org', 'east')).toMatchObject({
      code: 0,
      result: { damages: 0, organizations: [{ organization: 'east', damages: [] }] },
    })
    const { default: postgres } = await import('postgres')
    const sql = postgres(world.database.env.DATABASE_URL, { max: 1 })
    await sql`update audit_heads set seq = seq + 1 where org_id = ${orgId}`
    await sql.end()
    expect(await call('reconcile', '--org', 'east')).toMatchObject({
      code: 1,
      result: { damages: 1, organizations: [{ damages: [{ what: 'audit_log.rows' }] }] },
    })
    expect(await call('reconcile', '--org', 'nowhere')).toMatchObject({ code: 1 })
  })
})

/** As somebody who owns the database server could. */
async function tamperWithSecondRow(orgId: string): Promise<void> {
  const { default: postgres } = await import('postgres')
  const sql = postgres(world.database.env.DATABASE_URL, { max: 1 })
  try {
    await sql.begin(async (tx) => {
      await tx`alter table audit_log disable trigger user`
      await tx`update audit_log set text = replace(text, 'user.created', 'user.deleted')
        where org_id = ${orgId} and seq = 2`
      await tx`alter table audit_log enable trigger user`
    })
  } finally {
    await sql.end()
  }
}
