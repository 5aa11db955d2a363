import { ServiceError } from '@/core/errors'
import { lockCoder } from '@/features/identity'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { AssignChartsInput, AssignmentResult } from '../contract/queue'
import { refuseAssignment } from '../rules/may-assign'
import { giveCharts } from './give-charts'
import { lockSelectedCharts } from './lock-selected-charts'
import { splitByRefusal } from './split-by-refusal'

/** The charts that may go to the coder do, in one transaction; the others are named with the reason. */
export async function assignCharts(
  ctx: ActorContext,
  input: AssignChartsInput,
): Promise<AssignmentResult> {
  authorize(ctx.actor, 'chart.assign')
  return withOrgScope(ctx, async (tx) => {
    const coder = await getCoder(tx, input.coderId)
    const charts = await lockSelectedCharts(tx, input)
    const { accepted, refused } = splitByRefusal(charts, refuseAssignment)
    const moving = accepted.filter((chart) => chart.assigneeId !== coder.id)
    await giveCharts(ctx, tx, { coder, charts: moving })
    return { assigned: moving.length, refused }
  })
}

async function getCoder(tx: Tx, coderId: string) {
  const coder = await lockCoder(tx, coderId)
  if (coder) return coder
  const message = 'This person is not an active coder of your organization.'
  throw new ServiceError('VALIDATION_FAILED', message, { details: [{ path: 'coderId', message }] })
}
