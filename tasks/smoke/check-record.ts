import { refusalOf } from './api-client'
import type { SmokePeople } from './smoke-people'
import { expectEqual, type SmokeRun } from './smoke-run'

/** Each state of the chart stands in the audit log, the chain holds, and roles keep to their own. */
export async function checkRecord(
  run: SmokeRun,
  people: SmokePeople,
  chartId: string,
): Promise<void> {
  const { admin } = people
  await run.step('admin finds the work on the chart in the audit log', async () => {
    const { list } = admin.api.auditLog
    const ofChart = await list.query({ subjectId: chartId, limit: 200 })
    const actions = new Set(ofChart.items.map(({ action }) => action))
    for (const action of ['codes.saved', 'chart.submitted'])
      if (!actions.has(action)) throw new Error(`There is no ${action}.`)
    const assignments = await list.query({ action: 'chart.assigned', limit: 20 })
    const isAssigned = assignments.items.some(({ detail }) => namesChart(detail, chartId))
    if (!isAssigned) throw new Error('There is no chart.assigned.')
  })
  await run.step('admin verifies the chain', async () => {
    const verification = await admin.api.auditLog.verify.mutate({})
    expectEqual(verification.state, 'intact', 'The chain')
  })
  for (const role of ['provider', 'biller'] as const) {
    await run.step(`${role} may not list charts`, async () => {
      const refused = refusalOf(people[role].api.charts.list.query({}))
      expectEqual(await refused, 'FORBIDDEN_ROLE', 'The refusal')
    })
  }
}

function namesChart({ charts }: Readonly<Record<string, unknown>>, chartId: string): boolean {
  return Array.isArray(charts) && charts.includes(chartId)
}
