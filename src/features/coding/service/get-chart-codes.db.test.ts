import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessLog } from '@/features/audit-log/tables'
import { getChart } from '@/features/charts/service/get-chart'
import { withOrgScope } from '@/server/transaction'
import { insertChart } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { getChartCodes } from './get-chart-codes'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('reading')
})

afterAll(() => world.close())

describe('coding.get', () => {
  it('shows a chart that was never saved without codes and without findings', async () => {
    const assigneeId = org.as.coder.actor.userId
    const { chartId } = await insertChart(org.as.manager, { assigneeId })
    const codes = await getChartCodes(await signInAs(world, org, 'coder'), { chartId })
    expect(codes).toEqual({
      chartId,
      version: 1,
      status: 'draft',
      round: 0,
      editable: true,
      diagnoses: [],
      procedures: [],
      findings: [],
      releaseId: 'icd10cm-2026-starter',
      releaseNote: null,
      savedAt: null,
    })
  })

  it('opens to whom the chart itself opens', async () => {
    const draft = await insertChart(org.as.manager)
    const submitted = await insertChart(org.as.manager, { status: 'pending_audit', round: 1 })
    const opens = {
      manager: [true, true],
      supervisor: [false, true],
      coder: [false, false],
    } as const
    for (const [role, expected] of Object.entries(opens)) {
      const ctx = await signInAs(world, org, role as keyof typeof opens)
      const answers = await Promise.all(
        [draft, submitted].map(({ chartId }) =>
          getChartCodes(ctx, { chartId }).then(
            ({ editable }) => editable,
            (error: { code: string }) => error.code,
          ),
        ),
      )
      expect(answers).toEqual(expected.map((is) => (is ? false : 'NOT_FOUND')))
    }
  })

  it.each(['admin', 'provider', 'biller'] as const)('does not open to a %s', async (role) => {
    const { chartId } = await insertChart(org.as.manager, { round: 1, status: 'completed' })
    const answer = getChartCodes(await signInAs(world, org, role), { chartId })
    await expect(answer).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
  })

  it('does not open across organizations', async () => {
    const other = await world.createOrganization('reading-elsewhere')
    const { chartId } = await insertChart(other.as.manager)
    const answer = getChartCodes(await signInAs(world, org, 'manager'), { chartId })
    await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  async function readsOf(chartId: string) {
    const reads = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(accessLog))
    return reads
      .filter(({ subjectId }) => subjectId === chartId)
      .map(({ action, actorId, rowCount }) => ({ action, actorId, rowCount }))
  }

  it('takes one round trip and records who read the codes alone', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const manager = await signInAs(world, org, 'manager')
    const before = world.queries.length
    await getChartCodes(manager, { chartId })
    expect(world.queries.length - before).toBe(1)
    const actorId = org.as.manager.actor.userId
    expect(await readsOf(chartId)).toEqual([{ action: 'codes.opened', actorId, rowCount: 1 }])
  })

  it('records the attempt of whom it does not open to', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const coder = await signInAs(world, org, 'coder')
    await expect(getChartCodes(coder, { chartId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const actorId = org.as.coder.actor.userId
    expect(await readsOf(chartId)).toEqual([{ action: 'chart.refused', actorId, rowCount: 0 }])
  })

  it('records one opening when the same request opens the chart', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const manager = await signInAs(world, org, 'manager')
    await Promise.all([getChart(manager, { chartId }), getChartCodes(manager, { chartId })])
    const actorId = org.as.manager.actor.userId
    expect(await readsOf(chartId)).toEqual([{ action: 'chart.opened', actorId, rowCount: 1 }])
    await getChartCodes(manager, { chartId })
    expect(await readsOf(chartId)).toHaveLength(2)
  })

  it('answers nothing when the opening it belongs to could not be recorded', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const manager = await signInAs(world, org, 'manager')
    // An id that stands in the access log already: the opening's record cannot be written.
    const [taken] = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(accessLog))
    const failing = { ...manager, newId: () => taken?.id ?? '' }
    const answers = await Promise.allSettled([
      getChart(failing, { chartId }),
      getChartCodes(failing, { chartId }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await readsOf(chartId)).toEqual([])
  })
})
