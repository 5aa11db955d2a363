import type { Tx } from '@/server/db'
import { listActiveUsers } from '../queries/accounts'

/** The active admins of the organization in scope, by name. */
export async function listAdmins(tx: Tx): Promise<{ id: string; label: string; email: string }[]> {
  return listActiveUsers(tx, 'admin')
}
