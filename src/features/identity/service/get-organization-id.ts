import { ServiceError } from '@/core/errors'
import type { ServerContext } from '@/server/context'
import { callStatement } from '@/server/transaction'

/** The organization of a slug, for the command line; throws NOT_FOUND naming the slug. */
export async function getOrganizationId(ctx: ServerContext, slug: string): Promise<string> {
  const [row] = await callStatement<{ id: string }>(
    ctx,
    (sql) => sql`select find_organization(${slug}) as id`,
  )
  if (row?.id) return row.id
  throw new ServiceError('NOT_FOUND', `There is no organization with the slug "${slug}".`)
}
