import { roleSchema } from '@/core/actor'
import type { ServerContext } from '@/server/context'
import { callStatement } from '@/server/transaction'
import type { DemoAccount } from '../contract'

interface Row {
  readonly email: string
  readonly role: string
  readonly label: string
}

/** The accounts of the demo organization, for the sign-in panel; none when there is no such organization. */
export async function listDemoAccounts(ctx: Pick<ServerContext, 'pools'>): Promise<DemoAccount[]> {
  const rows = await callStatement<Row>(
    ctx,
    (sql) => sql`select email, role, label from list_demo_accounts()`,
  )
  return rows.map((row) => ({ ...row, role: roleSchema.parse(row.role) }))
}
