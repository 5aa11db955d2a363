import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { createUserInput, type CreateUserInput } from '../contract'
import { insertUser } from '../queries/accounts'
import { hashPassword } from './password'

/** Creates a user of the actor's organization; from the command line only. */
export async function createUser(
  ctx: ActorContext,
  raw: CreateUserInput,
): Promise<{ userId: string }> {
  const { password, ...person } = createUserInput.parse(raw)
  const userId = ctx.newId()
  const passwordHash = await hashPassword(password)
  const now = ctx.clock()
  await withOrgScope(ctx, async (tx) => {
    const created = await insertUser(tx, {
      id: userId,
      ...person,
      passwordHash,
      passwordChangedAt: now,
      createdAt: now,
    })
    if (!created) {
      throw new ServiceError(
        'CONFLICT',
        `An account with the address ${person.email} exists already.`,
      )
    }
    await recordAudit(ctx, tx, {
      action: 'user.created',
      subjectType: 'user',
      subjectId: userId,
      detail: { role: person.role },
    })
  })
  return { userId }
}
