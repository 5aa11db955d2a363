import { deactivateUser } from '@/features/identity'
import type { ActorContext } from '@/server/context'
import { inOneTransaction } from '@/server/transaction'
import type { DeactivateInput } from '../contract/staffing'
import { returnOpenCharts } from './return-open-charts'

/** Closes an account, and with `returnCharts` puts the charts on its desk back among the unassigned. */
export async function deactivateStaff(
  ctx: ActorContext,
  { returnCharts, ...user }: DeactivateInput,
): Promise<{ version: number; sessionsEnded: number; chartsReturned: number }> {
  return inOneTransaction(ctx, async (held) => {
    const closed = await deactivateUser(held, user)
    const chartsReturned = returnCharts ? await returnOpenCharts(held, user.userId) : 0
    return { ...closed, chartsReturned }
  })
}
