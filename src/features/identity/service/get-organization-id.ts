import { ServiceError } from '@/core/errors'
import type { StatementScope } from '@/server/transaction'
import { findOrganizationId } from '../queries/sign-in'

/** The organization of a slug, for the command line; throws NOT_FOUND naming the slug. */
export async function getOrganizationId(ctx: StatementScope, slug: string): Promise<string> {
  const orgId = await findOrganizationId(ctx, slug)
  if (orgId) return orgId
  throw new ServiceError('NOT_FOUND', `There is no organization with the slug "${slug}".`)
}
