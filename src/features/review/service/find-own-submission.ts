import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { findLatestSubmission } from '../queries/audits'

/** What is compared with the key: a coder's own last submission, the chart's last for the others. */
export function findOwnSubmission({ actor }: ActorContext, tx: Tx, chartId: string) {
  return findLatestSubmission(tx, chartId, actor.role === 'coder' ? actor.userId : undefined)
}
