import { findPracticeCase } from '@/features/charts'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { KeyStanding, PracticeInput } from '../contract/practice'
import { findOwnSubmission } from './find-own-submission'

/** Whether there is a key to compare with: the chart is a practice chart, and it was submitted. */
export async function findKey(ctx: ActorContext, { chartId }: PracticeInput): Promise<KeyStanding> {
  authorize(ctx.actor, 'practice.compare')
  return withOrgScope(ctx, async (tx) => {
    const practice = await findPracticeCase(ctx, tx, chartId)
    const submission = practice && (await findOwnSubmission(ctx, tx, chartId))
    return { available: submission !== undefined }
  })
}
