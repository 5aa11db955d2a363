import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { relabelAssignee } from '../queries/assignment'

interface Renamed {
  readonly userId: string
  readonly displayName: string
}

/** The charts on a person's desk show the name that the person goes by now. */
export async function relabelCharts(_ctx: ActorContext, tx: Tx, renamed: Renamed): Promise<void> {
  await relabelAssignee(tx, renamed.userId, renamed.displayName)
}
