import type { Tx } from '@/server/db'
import { listActiveUsers } from '../queries/accounts'

/** The active coders of the organization in scope, by name. */
export async function listCoders(tx: Tx): Promise<{ id: string; label: string; email: string }[]> {
  return listActiveUsers(tx, 'coder')
}
