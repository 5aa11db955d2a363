import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessLog } from '@/features/audit-log/tables'
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

  it('takes one round trip and leaves the record of the opening to the chart', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const manager = await signInAs(world, org, 'manager')
    await getChartCodes(manager, { chartId })
    const before = world.queries.length
    await getChartCodes(manager, { chartId })
    expect(world.queries.length - before).toBe(1)
    const reads = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(accessLog))
    expect(reads.filter(({ subjectId }) => subjectId === chartId)).toEqual([])
  })
})
