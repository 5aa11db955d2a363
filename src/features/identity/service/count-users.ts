import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { UserCounts } from '../contract/users'
import {
  countPendingAccessRequests,
  countPendingInvitations,
  countUsers as countByStatus,
} from '../queries/users'

/** How many people, open invitations and unanswered requests the organization has. */
export async function countUsers(ctx: ActorContext): Promise<UserCounts> {
  authorize(ctx.actor, 'user.manage')
  return withOrgScope(ctx, async (tx) => {
    const byStatus = new Map((await countByStatus(tx)).map((row) => [row.status, row.count]))
    return {
      active: byStatus.get('active') ?? 0,
      deactivated: byStatus.get('deactivated') ?? 0,
      invitations: await countPendingInvitations(tx),
      accessRequests: await countPendingAccessRequests(tx),
    }
  })
}
