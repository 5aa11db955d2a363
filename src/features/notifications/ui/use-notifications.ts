'use client'

import { background } from '@/client/links'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'

const pageSize = 20

/** The person's notifications, kept fresh without extending the session. */
export function useNotifications() {
  const utils = trpc.useUtils()
  const list = trpc.notifications.list.useInfiniteQuery(
    { limit: pageSize },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, trpc: { context: background } },
  )
  const refresh = () => utils.notifications.list.invalidate()
  useLive(['notification.arrived'], () => void refresh())
  const marking = trpc.notifications.markRead.useMutation({ onSettled: refresh })
  return {
    list,
    items: list.data?.pages.flatMap((page) => page.items) ?? [],
    unread: list.data?.pages[0]?.unread ?? 0,
    markRead: (ids?: string[]) => marking.mutate(ids ? { ids } : {}),
  }
}
