import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { recordAccess } from './record-access'
import { recordAudit } from './record-audit'
import { sealAccess } from './seal-access'
import { verifyChain } from './verify-chain'

let world: TestWorld
let org: TestOrganization
let owner: postgres.Sql

beforeEach(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('chain')
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
})

afterEach(async () => {
  await owner.end()
  await world.close()
})

async function readTwice() {
  await withOrgScope(org.as.manager, async (tx) => {
    await recordAccess(org.as.manager, tx, { action: 'chart.listed', rowCount: 3 })
    await recordAccess(org.as.manager, tx, { action: 'chart.listed', rowCount: 5 })
  })
}

describe('the chain of an organization', () => {
  it('is intact after ordinary work and sealed reads', async () => {
    await readTwice()
    expect(await sealAccess(org.as.admin)).toBe(2)
    expect(await sealAccess(org.as.admin)).toBe(0)
    // Organization and six users, and the seal.
    expect(await verifyChain(org.as.admin)).toMatchObject({ state: 'intact', rows: 8 })
  })

  it.each([
    [
      'changes a row',
      `update audit_log set text = replace(text, 'user.created', 'user.deleted') where seq = 3`,
      3,
    ],
    ['deletes a row', `delete from audit_log where seq = 4`, 4],
    ['deletes the last row', `delete from audit_log where seq = 7`, 7],
    [
      'swaps two rows',
      `update audit_log set seq = case seq when 2 then -3 else -2 end where seq in (2, 3); update audit_log set seq = -seq where seq < 0`,
      2,
    ],
    [
      'inserts a row',
      `insert into audit_log (org_id, seq, id, text, prev_hash, row_hash) select org_id, 8, gen_random_uuid(), text, row_hash, sha256(row_hash) from audit_log where seq = 7`,
      8,
    ],
    ['rewrites a hash', `update audit_log set row_hash = sha256('x') where seq = 5`, 5],
  ])('names the first bad row when a superuser %s', async (_, tampering, seq) => {
    await owner.unsafe(tampering)
    expect(await verifyChain(org.as.admin)).toMatchObject({ state: 'broken', firstBadSeq: seq })
  })

  it.each([
    ['changes', `update access_log set row_count = 99 where row_count = 3`],
    ['deletes', `delete from access_log where row_count = 5`],
  ])('names the seal when a superuser %s a sealed read', async (_, tampering) => {
    await readTwice()
    await sealAccess(org.as.admin)
    await owner.unsafe(tampering)
    expect(await verifyChain(org.as.admin)).toMatchObject({ state: 'broken', firstBadSeq: 8 })
  })

  it('cannot be changed by the role of the product', async () => {
    const tamper = (statement: string) =>
      withOrgScope(org.as.admin, (tx) => tx.sql.unsafe(statement))
    for (const statement of [
      `update audit_log set text = '{}'`,
      `delete from audit_log`,
      `update audit_heads set seq = 0`,
      `insert into audit_log (org_id, seq, id, text, prev_hash, row_hash) values ('${org.orgId}', 99, gen_random_uuid(), '{}', '', '')`,
      `update access_log set row_count = 0`,
      `delete from access_log`,
    ]) {
      await expect(tamper(statement)).rejects.toThrow(/permission denied/)
    }
  })

  it('takes no row of another organization', async () => {
    const other = await world.createOrganization('other')
    const smuggle = withOrgScope(org.as.admin, (tx) =>
      recordAudit(other.as.admin, tx, { action: 'user.created' }),
    )
    await expect(smuggle).rejects.toMatchObject({
      cause: { message: 'audit row outside its organization scope' },
    })
  })

  it('grows without gaps under concurrent writers', async () => {
    await Promise.all(
      Array.from({ length: 40 }, () =>
        withOrgScope(org.as.manager, (tx) =>
          recordAudit(org.as.manager, tx, { action: 'test.written' }),
        ),
      ),
    )
    expect(await verifyChain(org.as.admin)).toMatchObject({ state: 'intact', rows: 47 })
  })

  it('begins once, however many writers bring its first row', async () => {
    await owner`truncate audit_log, audit_heads`
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withOrgScope(org.as.manager, (tx) =>
          recordAudit(org.as.manager, tx, { action: 'test.written' }),
        ),
      ),
    )
    expect(await verifyChain(org.as.admin)).toMatchObject({ state: 'intact', rows: 8 })
  })
})
