import { systemActor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type ServerContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { createOrganizationInput, type CreateOrganizationInput } from '../contract'
import { insertOrganization } from '../queries/accounts'

/** Creates an organization; from the command line only. */
export async function createOrganization(
  ctx: ServerContext,
  raw: CreateOrganizationInput,
): Promise<{ orgId: string }> {
  const input = createOrganizationInput.parse(raw)
  const orgId = ctx.newId()
  const acting = actingAs(ctx, systemActor(orgId, 'command line'), ctx.newId())
  await withOrgScope(acting, async (tx) => {
    const created = await insertOrganization(tx, { id: orgId, ...input, createdAt: ctx.clock() })
    if (!created) {
      throw new ServiceError(
        'CONFLICT',
        `An organization with the slug "${input.slug}" exists already.`,
      )
    }
    await recordAudit(acting, tx, {
      action: 'organization.created',
      subjectType: 'organization',
      subjectId: orgId,
    })
  })
  return { orgId }
}
