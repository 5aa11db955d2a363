import type { Role } from '@/core/actor'
import { forbiddenRole, ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { CreatedToken, CreateTokenInput } from '../contract/api-tokens'
import { countOpenTokens, insertApiToken } from '../queries/api-tokens'
import { rolesWithin } from '../rules/roles-within'
import { newApiTokenSecret } from './api-token-secret'

const mostOpenTokens = 20
const dayMs = 86_400_000

/** A token of the person's own exists; its secret is in the answer and nowhere else. */
export async function createApiToken(
  ctx: ActorContext,
  input: CreateTokenInput,
): Promise<CreatedToken> {
  authorize(ctx.actor, 'account.self')
  const { ownerRole, role } = rolesOf(ctx, input)
  const { secret, prefix, hash } = newApiTokenSecret(input.access)
  const { userId, label } = ctx.actor
  const { name, access } = input
  const id = ctx.newId()
  const createdAt = ctx.clock()
  const expiresAt = new Date(createdAt.getTime() + input.expiresInDays * dayMs)
  await withOrgScope(ctx, async (tx) => {
    await refuseOneTooMany(ctx, tx)
    const row = { id, userId, name, prefix, access, role, ownerRole, createdAt, expiresAt }
    if (!(await insertApiToken(tx, { ...row, tokenHash: hash }))) throw nameTaken()
    await recordAudit(ctx, tx, {
      action: 'token.created',
      subjectType: 'apiToken',
      subjectId: id,
      detail: { name, access, role, expiresAt: expiresAt.toISOString() },
    })
  })
  return {
    secret,
    token: {
      ...{ tokenId: id, name, prefix, access, role, ownerId: userId, ownerLabel: label },
      state: 'live',
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      ...{ lastUsedAt: null, revokedAt: null, revokedByLabel: null },
    },
  }
}

function rolesOf(
  { actor }: ActorContext,
  input: CreateTokenInput,
): { ownerRole: Role; role: Role } {
  // Every permission belongs to roles of people; the system holds none and came no further than here.
  if (actor.role === 'system') throw forbiddenRole()
  const role = input.role ?? actor.role
  if (rolesWithin(actor.role).includes(role)) return { ownerRole: actor.role, role }
  const message = 'A token can do no more than you can. Choose your own role or one within it.'
  throw new ServiceError('VALIDATION_FAILED', message, { details: [{ path: 'role', message }] })
}

async function refuseOneTooMany(ctx: ActorContext, tx: Tx): Promise<void> {
  const open = await countOpenTokens(tx, ctx.actor.userId, ctx.clock())
  if (open < mostOpenTokens) return
  throw new ServiceError(
    'INVALID_STATE',
    `You have ${mostOpenTokens} tokens. Revoke one that you no longer need, then make another.`,
  )
}

function nameTaken(): ServiceError {
  const message = 'You have a token of this name. Choose another name, or revoke the old one first.'
  return new ServiceError('CONFLICT', message, { details: [{ path: 'name', message }] })
}
