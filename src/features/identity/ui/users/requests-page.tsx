'use client'

import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { HeaderCell } from '@/ui/header-cell'
import { Notice } from '@/ui/notice'
import { RelativeTime } from '@/ui/relative-time'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { TableSkeleton } from '@/ui/table-skeleton'
import { toast } from '@/ui/toast'
import type { AccessRequest } from '../../contract/users'
import { ApproveDialog } from './approve-dialog'
import { useUsersRefresh } from './use-users-refresh'

/** Who asked to join and waits for an answer. */
export function RequestsPage() {
  const [approving, setApproving] = useState<AccessRequest>()
  const refresh = useUsersRefresh()
  const refuse = trpc.users.refuseAccess.useMutation({ onSettled: refresh })
  const pages = trpc.users.accessRequests.useInfiniteQuery(
    {},
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
  if (pages.isPending) return <TableSkeleton of="requests" columns={['w-40', 'w-56', 'w-24']} />
  if (pages.isError) return <LoadFailure title="The requests could not be loaded" query={pages} />
  const requests = pages.data.pages.flatMap((page) => page.items)
  if (requests.length === 0) {
    return (
      <EmptyState icon={UserRoundPlus} title="Nobody asks for access">
        Where requests are taken, those to your organization stand here until you answer.
      </EmptyState>
    )
  }

  function onRefuse({ id: requestId, version, displayName }: AccessRequest) {
    const onSuccess = () => toast.done('Request refused', { description: displayName })
    refuse.mutate({ requestId, version }, { onSuccess })
  }

  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {refuse.error ? (
        <Notice live tone="error" className="m-4">
          {toCallError(refuse.error).message}
        </Notice>
      ) : null}
      <Table label="Requests">
        <TableHead>
          <HeaderCell>Name</HeaderCell>
          <HeaderCell from="md">E-mail address</HeaderCell>
          <HeaderCell from="md" align="end">
            Asked
          </HeaderCell>
          <HeaderCell>
            <span className="sr-only">Answer</span>
          </HeaderCell>
        </TableHead>
        <tbody>
          {requests.map((request) => (
            <TableRow key={request.id}>
              <TableCell grow className="font-medium">
                {request.displayName}
              </TableCell>
              <TableCell from="md" quiet>
                {request.email}
              </TableCell>
              <TableCell from="md" align="end" quiet className="figures">
                <RelativeTime at={request.createdAt} ago />
              </TableCell>
              <TableCell align="end">
                <span className="flex justify-end gap-2">
                  <Button size="small" tone="quiet" onClick={() => onRefuse(request)}>
                    Refuse
                  </Button>
                  <Button size="small" onClick={() => setApproving(request)}>
                    Approve
                  </Button>
                </span>
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
      <MorePages of={pages} />
      <ApproveDialog request={approving} onClose={() => setApproving(undefined)} />
    </div>
  )
}
