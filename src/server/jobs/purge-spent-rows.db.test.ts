import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { findSession } from '@/features/identity'
import { withOrgScope } from '../transaction'
import { purgeSpentRows } from './purge-spent-rows'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('purge')
})

afterAll(() => world.close())

it('the purge deletes what is spent and keeps what is not', async () => {
  await signInAs(world, org, 'coder')
  const now = world.now()
  world.setNow(new Date(now.getTime() + 20 * 60_000).toISOString())
  const live = await signInAs(world, org, 'coder')
  const day = (ago: number) => new Date(now.getTime() - ago * 86_400_000).toISOString()
  await withOrgScope(org.as.admin, async ({ sql }) => {
    for (const [id, ago] of [
      ['old', 15],
      ['fresh', 13],
    ] as const) {
      await sql`insert into processed_events (org_id, event_id, processed_at)
        values (${org.orgId}, ${id}, ${day(ago)})`
      await sql`insert into outbox_events (org_id, id, type, payload, created_at, relayed_at)
        values (${org.orgId}, ${randomUUID()}, ${id}, '{}', ${day(ago)}, ${day(ago)})`
    }
    for (const [id, hours] of [
      ['old', 0],
      ['fresh', 1],
    ] as const) {
      const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString()
      await sql`insert into idempotency_keys
          (org_id, user_id, key_hash, id, fingerprint, created_at, expires_at)
        values (${org.orgId}, ${randomUUID()}, convert_to(${id}, 'UTF8'), ${randomUUID()}, '', ${day(0)}, ${expiresAt})`
    }
    await sql`insert into outbox_events (org_id, id, type, payload, created_at)
      values (${org.orgId}, ${randomUUID()}, 'waiting', '{}', ${day(30)})`
  })
  await purgeSpentRows(world.openWorker())
  const left = await withOrgScope(org.as.admin, async ({ sql }) => ({
    processed: await sql`select event_id as name from processed_events`,
    messages: await sql`select type as name from outbox_events order by type`,
    keys: await sql`select convert_from(key_hash, 'UTF8') as name from idempotency_keys`,
    sessions: await sql`select 1 as name from sessions`,
  }))
  expect(left.processed.map((row) => row.name as string)).toEqual(['fresh'])
  expect(left.messages.map((row) => row.name as string)).toEqual(['fresh', 'waiting'])
  expect(left.keys.map((row) => row.name as string)).toEqual(['fresh'])
  expect(left.sessions).toHaveLength(1)
  expect(await findSession(live)).toBeDefined()
})
