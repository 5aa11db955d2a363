import type { Tx } from '@/server/db'
import { lockActiveUsers } from '../queries/accounts'

interface Coder {
  readonly id: string
  readonly label: string
}

/** The active coders of the organization in scope, by name, who stay so until the transaction ends. */
export async function lockCoders(tx: Tx): Promise<Coder[]> {
  return lockActiveUsers(tx, { role: 'coder' })
}

/** One of them; undefined where the person is none. */
export async function lockCoder(tx: Tx, userId: string): Promise<Coder | undefined> {
  const [coder] = await lockActiveUsers(tx, { role: 'coder', userId })
  return coder
}
