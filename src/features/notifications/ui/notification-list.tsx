'use client'

import { BellOff } from 'lucide-react'
import { LoadFailure } from '@/client/load-failure'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'
import { NotificationLink } from './notification-link'
import type { useNotifications } from './use-notifications'

interface NotificationListProps extends ReturnType<typeof useNotifications> {
  readonly onOpened: () => void
}

/** What the bell opens: newest first, unread ones marked. */
export function NotificationList(props: NotificationListProps) {
  const { unread, markRead } = props
  return (
    <>
      <div className="sticky top-0 flex min-h-10 items-center gap-2 border-b border-line bg-raised pr-2 pl-3">
        <h2 className="grow text-13 font-semibold">Notifications</h2>
        <Button tone="quiet" size="small" disabled={unread === 0} onClick={() => markRead()}>
          Mark all as read
        </Button>
      </div>
      <Content {...props} />
    </>
  )
}

function Content({ list, items, markRead, onOpened }: NotificationListProps) {
  if (list.isPending) return <Waiting />
  if (list.isError && items.length === 0) {
    return <LoadFailure title="The notifications could not be loaded" query={list} />
  }
  if (items.length === 0) {
    return (
      <EmptyState icon={BellOff} title="Nothing new">
        You are told here when a chart is assigned, returned or approved.
      </EmptyState>
    )
  }
  return (
    <>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-line last:border-b-0">
            <NotificationLink
              item={item}
              onOpen={() => {
                if (!item.readAt) markRead([item.id])
                onOpened()
              }}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <div className="flex justify-center border-t border-line p-1">
          <Button
            tone="quiet"
            size="small"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Waiting() {
  return (
    <LoadingRegion of="notifications" className="p-3">
      {[0, 1, 2].map((row) => (
        <div key={row} className="py-2">
          <Skeleton className="mb-2 h-3 w-64" />
          <Skeleton className="h-2.5 w-16" />
        </div>
      ))}
    </LoadingRegion>
  )
}
