'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'
import type { AuditStatus } from '../../contract/audits'

const topics = ['audit.opened', 'audit.decided']

/** The pages of audits fetched so far; they follow the live feed. */
export function useAuditPages(status: AuditStatus) {
  const utils = trpc.useUtils()
  const pages = trpc.review.queue.useInfiniteQuery(
    { status },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  )
  const live = useLive(topics, () => {
    void utils.review.queue.invalidate()
    void utils.review.counts.invalidate()
  })
  return {
    pages,
    live,
    audits: pages.data?.pages.flatMap((page) => page.items) ?? [],
    counts: pages.data?.pages[0]?.counts,
  }
}
