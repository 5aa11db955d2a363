import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { insertAccess } from '../queries'

export interface AccessEntry {
  /** e.g. `chart.listed`, `document.opened`. */
  readonly action: string
  readonly subjectId?: string
  readonly rowCount: number
  /** SHA-256 of the filters of a list: says which list, not what was searched for. */
  readonly filterHash?: string
}

/** Notes a read of clinical content; the worker seals it into the chain within a second. */
export async function recordAccess(ctx: ActorContext, tx: Tx, entry: AccessEntry): Promise<void> {
  await insertAccess(tx, {
    id: ctx.newId(),
    at: ctx.clock(),
    actorId: ctx.actor.userId,
    actorLabel: ctx.actor.label,
    ...entry,
  })
}
