import { listAuditRows } from '@/features/audit-log/queries'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'

export interface ListedAuditEntry {
  readonly action: string
  /** ISO timestamp. */
  readonly at: string
  readonly actorId: string
  readonly subjectId?: string
  readonly changed?: readonly string[]
  readonly detail?: Readonly<Record<string, unknown>>
}

/** The organization's audit rows of one action, oldest first. */
export async function listAuditEntries(
  ctx: Pick<ActorContext, 'actor' | 'pools'>,
  action: string,
): Promise<ListedAuditEntry[]> {
  const rows = await withOrgScope(ctx, (tx) => listAuditRows(tx, { action }, 1000))
  return rows.map(({ text }) => JSON.parse(text) as ListedAuditEntry).reverse()
}
