'use client'

import { MonitorSmartphone } from 'lucide-react'
import { toCallError } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { HeaderCell } from '@/ui/header-cell'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { RelativeTime } from '@/ui/relative-time'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { TableSkeleton } from '@/ui/table-skeleton'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import type { OwnSession } from '../../contract/sessions'

/** Where one is signed in, and the way to end it there. */
export function OwnSessionsPage() {
  const utils = trpc.useUtils()
  const sessions = useOwnSessions()
  const onSettled = () => utils.identity.sessions.invalidate()
  const end = trpc.identity.endSession.useMutation({ onSettled })
  const endOthers = trpc.identity.endOtherSessions.useMutation({
    onSettled,
    onSuccess: ({ ended }) => toast.done(endedWords(ended)),
  })
  const problem = end.error ?? endOthers.error
  const others = sessions.data?.items.filter(({ isThis }) => !isThis).length ?? 0
  return (
    <Page fill>
      <PageHeader
        title="Sessions"
        note="Where you are signed in"
        actions={
          <Button
            disabled={others === 0}
            busy={endOthers.isPending}
            onClick={() => {
              end.reset()
              endOthers.mutate({})
            }}
          >
            End all others
          </Button>
        }
      />
      {problem ? (
        <Notice live tone="error" className="m-4">
          {toCallError(problem).message}
        </Notice>
      ) : null}
      <Sessions
        sessions={sessions}
        ending={end.isPending ? end.variables.sessionId : undefined}
        onEnd={({ id: sessionId, device }) => {
          endOthers.reset()
          const onSuccess = () => toast.done('Session ended', { description: device })
          end.mutate({ sessionId }, { onSuccess })
        }}
      />
    </Page>
  )
}

function useOwnSessions() {
  return trpc.identity.sessions.useQuery({})
}

interface SessionsProps {
  readonly sessions: ReturnType<typeof useOwnSessions>
  /** The session whose end is under way. */
  readonly ending: string | undefined
  readonly onEnd: (session: OwnSession) => void
}

function Sessions({ sessions, ending, onEnd }: SessionsProps) {
  if (sessions.isPending) return <TableSkeleton of="sessions" rows={3} columns={['w-40', 'w-24']} />
  if (sessions.isError)
    return <LoadFailure title="Your sessions could not be loaded" query={sessions} />
  return (
    <Table fill label="Sessions">
      <TableHead>
        <HeaderCell>Device</HeaderCell>
        <HeaderCell from="md">Signed in</HeaderCell>
        <HeaderCell align="end">Last active</HeaderCell>
        <HeaderCell>
          <span className="sr-only">Actions</span>
        </HeaderCell>
      </TableHead>
      <tbody>
        {sessions.data.items.map((session) => (
          <TableRow key={session.id}>
            <TableCell grow>
              <span className="flex min-w-0 items-center gap-2">
                <Icon of={MonitorSmartphone} className="text-quiet" />
                <span className="truncate font-medium">{session.device}</span>
                {session.isThis ? <Tag tone="accent">This one</Tag> : null}
              </span>
            </TableCell>
            <TableCell from="md" quiet className="figures">
              <ExactTime at={session.createdAt} />
            </TableCell>
            <TableCell align="end" quiet className="figures">
              <RelativeTime at={session.lastActiveAt} ago />
            </TableCell>
            <TableCell align="end">
              {session.isThis ? null : (
                <Button
                  size="small"
                  busy={ending === session.id}
                  onClick={() => onEnd(session)}
                  aria-label={`End the session on ${session.device}`}
                >
                  End
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

function endedWords(ended: number): string {
  return ended === 1 ? '1 other session ended' : `${ended} other sessions ended`
}
