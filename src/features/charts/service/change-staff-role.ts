import { changeRole } from '@/features/identity'
import type { ActorContext } from '@/server/context'
import { inOneTransaction } from '@/server/transaction'
import type { ChangeStaffRoleInput } from '../contract/staffing'
import { returnOpenCharts } from './return-open-charts'

/** Gives a user another role, and with `returnCharts` puts the charts on their desk back among the unassigned. */
export async function changeStaffRole(
  ctx: ActorContext,
  { returnCharts, ...change }: ChangeStaffRoleInput,
): Promise<{ version: number; chartsReturned: number }> {
  return inOneTransaction(ctx, async (held) => {
    const changed = await changeRole(held, change)
    const chartsReturned = returnCharts ? await returnOpenCharts(held, change.userId) : 0
    return { ...changed, chartsReturned }
  })
}
