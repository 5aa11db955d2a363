'use client'

import { Ellipsis, MailPlus, MailX, Send, TimerOff } from 'lucide-react'
import { toCallError } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { EmptyState } from '@/ui/empty-state'
import { HeaderCell } from '@/ui/header-cell'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@/ui/menu'
import { Notice } from '@/ui/notice'
import { RelativeTime } from '@/ui/relative-time'
import { roleWord } from '@/ui/role-word'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { TableSkeleton } from '@/ui/table-skeleton'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import type { Invitation } from '../../contract/users'
import { useUsersRefresh } from './use-users-refresh'

/** Who was invited and has not come yet. */
export function InvitationsPage() {
  const pages = trpc.users.invitations.useInfiniteQuery(
    {},
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
  const acts = useInvitationActs()
  if (pages.isPending) return <TableSkeleton of="invitations" columns={['w-56', 'w-24', 'w-24']} />
  if (pages.isError)
    return <LoadFailure title="The invitations could not be loaded" query={pages} />
  const invitations = pages.data.pages.flatMap((page) => page.items)
  if (invitations.length === 0) {
    return (
      <EmptyState icon={MailPlus} title="Nobody is invited">
        Whom you invite stands here until they join.
      </EmptyState>
    )
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {acts.problem ? (
        <Notice live tone="error" className="m-4">
          {toCallError(acts.problem).message}
        </Notice>
      ) : null}
      <Table label="Invitations">
        <TableHead>
          <HeaderCell>E-mail address</HeaderCell>
          <HeaderCell>Role</HeaderCell>
          <HeaderCell from="lg">Invited by</HeaderCell>
          <HeaderCell from="md" align="end">
            Sent
          </HeaderCell>
          <HeaderCell>
            <span className="sr-only">Actions</span>
          </HeaderCell>
        </TableHead>
        <tbody>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} acts={acts} />
          ))}
        </tbody>
      </Table>
      <MorePages of={pages} />
    </div>
  )
}

interface InvitationRowProps {
  readonly invitation: Invitation
  readonly acts: ReturnType<typeof useInvitationActs>
}

function InvitationRow({ invitation, acts }: InvitationRowProps) {
  const { email, role, invitedByLabel, sentAt, isExpired } = invitation
  return (
    <TableRow>
      <TableCell grow>
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate font-medium">{email}</span>
          {isExpired ? (
            <Tag tone="warning" icon={TimerOff}>
              Expired
            </Tag>
          ) : null}
        </span>
      </TableCell>
      <TableCell>{roleWord[role]}</TableCell>
      <TableCell from="lg" quiet>
        {invitedByLabel}
      </TableCell>
      <TableCell from="md" align="end" quiet className="figures">
        <RelativeTime at={sentAt} ago />
      </TableCell>
      <TableCell align="end">
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} label={`Actions for ${email}`} />}
          groups={[
            [
              { label: 'Send again', icon: Send, onSelect: () => acts.resend(invitation) },
              {
                label: 'Revoke',
                icon: MailX,
                danger: true,
                onSelect: () => acts.revoke(invitation),
              },
            ],
          ]}
        />
      </TableCell>
    </TableRow>
  )
}

/** Both can be made good by inviting again, so neither asks back. */
function useInvitationActs() {
  const refresh = useUsersRefresh()
  const resend = trpc.users.resendInvitation.useMutation({ onSettled: refresh })
  const revoke = trpc.users.revokeInvitation.useMutation({ onSettled: refresh })
  return {
    problem: resend.error ?? revoke.error,
    resend({ id: invitationId, version, email }: Invitation) {
      revoke.reset()
      const onSuccess = () => toast.done('Invitation sent again', { description: email })
      resend.mutate({ invitationId, version }, { onSuccess })
    },
    revoke({ id: invitationId, version, email }: Invitation) {
      resend.reset()
      const onSuccess = () => toast.done('Invitation revoked', { description: email })
      revoke.mutate({ invitationId, version }, { onSuccess })
    },
  }
}
