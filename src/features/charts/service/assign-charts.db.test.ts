import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/core/actor'
import { accessLog } from '@/features/audit-log/tables'
import { createUser } from '@/features/identity'
import { withOrgScope } from '@/server/transaction'
import { insertChart } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listChartsInput } from '../contract/queue'
import { assignCharts } from './assign-charts'
import { autoAssignCharts } from './auto-assign-charts'
import { countCharts } from './count-charts'
import { listCharts } from './list-charts'
import { listCoderLoads } from './list-coder-loads'
import { nextChart } from './next-chart'
import { unassignCharts } from './unassign-charts'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

let organizations = 0

/** An organization of the test's own, so that no test sees another's charts. */
function freshOrganization(): Promise<TestOrganization> {
  organizations += 1
  return world.createOrganization(`assign-${organizations}`)
}

const coderOf = (org: TestOrganization) => org.as.coder.actor.userId

describe('assigning charts', () => {
  it('puts them on the coder’s desk and audits it', async () => {
    const org = await freshOrganization()
    const { chartId, version } = await insertChart(org.as.manager)
    const result = await assignCharts(org.as.manager, {
      chartIds: [chartId],
      coderId: coderOf(org),
      versions: { [chartId]: version },
    })
    expect(result).toEqual({ assigned: 1, refused: [] })
    const page = await listCharts(org.as.coder, listChartsInput.parse({}))
    expect(page.items).toMatchObject([{ chartId, assigneeLabel: 'Coder assign-1', version: 2 }])
    const told = await withOrgScope(
      org.as.manager,
      ({ sql }) => sql`select payload from outbox_events where type = 'notification.requested'`,
    )
    expect(told.map((row) => row.payload as unknown)).toMatchObject([
      { userId: coderOf(org), kind: 'chart.assigned', subjectCount: 1 },
    ])
    expect(await listAuditEntries(org.as.admin, 'chart.assigned')).toMatchObject([
      { subjectId: coderOf(org), changed: ['assigneeId'], detail: { charts: [chartId] } },
    ])
  })

  it('names the charts that may not move and moves the others', async () => {
    const org = await freshOrganization()
    const free = await insertChart(org.as.manager)
    const audited = await insertChart(org.as.manager, { status: 'pending_audit' })
    const done = await insertChart(org.as.manager, { status: 'completed' })
    const result = await assignCharts(org.as.manager, {
      chartIds: [free.chartId, audited.chartId, done.chartId],
      coderId: coderOf(org),
    })
    expect(result.assigned).toBe(1)
    expect(result.refused.map((one) => one.reason).sort()).toEqual(['completed', 'under_audit'])
  })

  it('refuses the whole selection when one chart changed since it was seen', async () => {
    const org = await freshOrganization()
    const [one, two] = [await insertChart(org.as.manager), await insertChart(org.as.manager)]
    const stale = assignCharts(org.as.manager, {
      chartIds: [one.chartId, two.chartId],
      coderId: coderOf(org),
      versions: { [one.chartId]: one.version, [two.chartId]: two.version - 1 },
    })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await countCharts(org.as.manager)).unassigned).toBe(2)
  })

  it('takes nobody but an active coder of the organization', async () => {
    const [org, other] = [await freshOrganization(), await freshOrganization()]
    const { chartId } = await insertChart(org.as.manager)
    for (const coderId of [org.as.supervisor.actor.userId, coderOf(other), randomUUID()]) {
      const refused = assignCharts(org.as.manager, { chartIds: [chartId], coderId })
      await expect(refused).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    }
  })

  it('answers a foreign chart as not there', async () => {
    const [org, other] = [await freshOrganization(), await freshOrganization()]
    const { chartId } = await insertChart(other.as.manager)
    const foreign = assignCharts(org.as.manager, { chartIds: [chartId], coderId: coderOf(org) })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const taken = unassignCharts(org.as.manager, { chartIds: [chartId] })
    await expect(taken).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is undone by taking them back', async () => {
    const org = await freshOrganization()
    const { chartId } = await insertChart(org.as.manager, {
      assigneeId: coderOf(org),
      assigneeLabel: 'Coder',
    })
    expect(await unassignCharts(org.as.manager, { chartIds: [chartId] })).toMatchObject({
      assigned: 1,
    })
    const again = await unassignCharts(org.as.manager, { chartIds: [chartId] })
    expect(again.refused).toMatchObject([{ reason: 'not_assigned' }])
    expect(await listAuditEntries(org.as.admin, 'chart.unassigned')).toHaveLength(1)
  })
})

describe('automatic assignment', () => {
  it('spreads what nobody has evenly over the coders', async () => {
    const org = await freshOrganization()
    await createUser(org.as.admin, {
      email: `second@${org.slug}.example`,
      displayName: 'Second Coder',
      role: 'coder',
      password: org.password,
    })
    for (let n = 0; n < 6; n += 1) await insertChart(org.as.manager, { difficulty: 'medium' })
    const result = await autoAssignCharts(org.as.manager, { limit: 100 })
    expect(result.assigned).toBe(6)
    expect(result.byCoder.map((one) => one.count)).toEqual([3, 3])
    expect((await listCoderLoads(org.as.manager)).map((one) => one.open)).toEqual([3, 3])
    expect(await autoAssignCharts(org.as.manager, { limit: 100 })).toMatchObject({ assigned: 0 })
  })
})

describe('the queue', () => {
  it('hands out returned charts first, then by priority, and ends', async () => {
    const org = await freshOrganization()
    const mine = { assigneeId: coderOf(org), assigneeLabel: 'Coder' }
    const low = await insertChart(org.as.manager, { ...mine, priority: 10 })
    const high = await insertChart(org.as.manager, { ...mine, priority: 90 })
    const returned = await insertChart(org.as.manager, { ...mine, priority: 5, status: 'returned' })
    await insertChart(org.as.manager, { ...mine, priority: 99, status: 'pending_audit' })
    const order: (string | null)[] = []
    for (let after: string | undefined = undefined, n = 0; n < 3; n += 1) {
      const next: { chartId: string | null } = await nextChart(org.as.coder, {
        ...(after ? { afterChartId: after } : {}),
      })
      order.push(next.chartId)
      after = next.chartId ?? undefined
    }
    expect(order).toEqual([returned.chartId, high.chartId, low.chartId])
    const wrapped = await nextChart(org.as.coder, { afterChartId: low.chartId })
    expect(wrapped.chartId).toBe(returned.chartId)
    expect(await nextChart((await freshOrganization()).as.coder, {})).toEqual({ chartId: null })
  })

  it('pages through charts of equal priority without losing or repeating one', async () => {
    const org = await freshOrganization()
    for (let n = 0; n < 7; n += 1) await insertChart(org.as.manager, { priority: n < 5 ? 50 : 20 })
    for (const sort of ['priority', 'newest', 'oldest'] as const) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await listCharts(
          org.as.manager,
          listChartsInput.parse({ sort, limit: 3, ...(cursor ? { cursor } : {}) }),
        )
        seen.push(...page.items.map((item) => item.number))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect({ sort, count: seen.length, distinct: new Set(seen).size }).toEqual({
        sort,
        count: 7,
        distinct: 7,
      })
    }
  })

  it('filters by every facet and by text that is a number, words or a wildcard', async () => {
    const org = await freshOrganization()
    const { number } = await insertChart(org.as.manager, {
      specialty: 'Cardiology',
      difficulty: 'high',
      reason: '100% better_today',
      serviceDate: '2026-02-14',
    })
    await insertChart(org.as.manager, { specialty: 'Urology', difficulty: 'low', reason: 'pain' })
    const find = async (filters: Record<string, unknown>) =>
      (await listCharts(org.as.manager, listChartsInput.parse(filters))).items.length
    expect(await find({ specialty: 'Cardiology' })).toBe(1)
    expect(await find({ difficulty: 'high' })).toBe(1)
    expect(await find({ from: '2026-02-14', to: '2026-02-14' })).toBe(1)
    expect(await find({ assigneeId: 'none' })).toBe(2)
    expect(await find({ status: 'completed' })).toBe(0)
    expect(await find({ text: `c-${number}` })).toBe(1)
    expect(await find({ text: '100% better_' })).toBe(1)
    expect(await find({ text: '%' })).toBe(1)
    expect(await find({ text: "'; drop table charts --" })).toBe(0)
  })

  it('records a list as one read with its count and what it was filtered by', async () => {
    const org = await freshOrganization()
    for (const specialty of ['Cardiology', 'Cardiology', 'Oncology'])
      await insertChart(org.as.manager, { specialty })
    const filters = [{ specialty: 'Cardiology' }, { specialty: 'Oncology' }, { text: 'Marrow' }, {}]
    for (const filter of [...filters, ...filters])
      await listCharts(org.as.manager, listChartsInput.parse(filter))
    const reads = await withOrgScope(org.as.manager, (tx) =>
      tx.db.select().from(accessLog).orderBy(accessLog.id),
    )
    expect(reads.map(({ action, actorId, rowCount }) => [action, actorId, rowCount])).toEqual(
      [2, 1, 0, 3, 2, 1, 0, 3].map((count) => ['chart.listed', org.as.manager.actor.userId, count]),
    )
    const hashes = reads.map(({ filterHash }) => filterHash)
    expect(hashes.slice(0, 4)).toEqual(hashes.slice(4))
    expect(new Set(hashes).size).toBe(4)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows a coder no chart of another coder, whatever the filter says', async () => {
    const org = await freshOrganization()
    await insertChart(org.as.manager)
    const page = await listCharts(org.as.coder, listChartsInput.parse({ assigneeId: 'none' }))
    expect(page.items).toEqual([])
    expect((await countCharts(org.as.coder)).byStatus.draft).toBe(0)
  })

  it.each([['supervisor', 'admin', 'provider', 'biller']] as Role[][])(
    'is closed to the other roles',
    async (...roles) => {
      const org = await freshOrganization()
      for (const role of roles) {
        const ctx = org.as[role]
        for (const attempt of [
          listCharts(ctx, listChartsInput.parse({})),
          countCharts(ctx),
          nextChart(ctx, {}),
          listCoderLoads(ctx),
          autoAssignCharts(ctx, { limit: 1 }),
          assignCharts(ctx, { chartIds: [randomUUID()], coderId: randomUUID() }),
          unassignCharts(ctx, { chartIds: [randomUUID()] }),
        ]) {
          await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
        }
      }
    },
  )
})
