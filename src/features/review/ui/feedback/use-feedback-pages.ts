'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'

/** The feedback written to the person, newest first; it follows the live feed. */
export function useFeedbackPages(unreadOnly: boolean) {
  const utils = trpc.useUtils()
  const pages = trpc.feedback.list.useInfiniteQuery(
    { mine: true, unread: unreadOnly },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  )
  const refresh = () => void utils.feedback.invalidate()
  const live = useLive(['audit.decided'], refresh)
  const marking = trpc.feedback.markRead.useMutation({ onSettled: refresh })
  return {
    pages,
    live,
    entries: pages.data?.pages.flatMap((page) => page.items) ?? [],
    unread: pages.data?.pages[0]?.unread ?? 0,
    markRead: (ids?: string[]) => marking.mutate(ids ? { ids } : {}),
    marking: marking.isPending,
  }
}
