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
    const { items } = await admin.api.auditLog.list.query({ subjectId: chartId, limit: 200 })
    const actions = new Set(items.map(({ action }) => action))
    for (const action of ['chart.assigned', 'chart.submitted'])
      if (!actions.has(action)) throw new Error(`There is no ${action}.`)
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
