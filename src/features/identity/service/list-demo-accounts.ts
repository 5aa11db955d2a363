import { roleSchema } from '@/core/actor'
import type { StatementScope } from '@/server/transaction'
import type { DemoAccount } from '../contract'
import { listDemoAccountRows } from '../queries/sign-in'

/** The accounts of the demo organization, for the sign-in panel; none when there is no such organization. */
export async function listDemoAccounts(ctx: StatementScope): Promise<DemoAccount[]> {
  const rows = await listDemoAccountRows(ctx)
  return rows.map((row) => ({ ...row, role: roleSchema.parse(row.role) }))
}
