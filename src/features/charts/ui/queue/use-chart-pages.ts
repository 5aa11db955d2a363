'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import { useLive, type LiveState } from '@/client/use-live'
import { usePaused } from '@/ui/use-paused'
import type { ChartListItem } from '../../contract/queue'
import type { ChartFilters } from './use-chart-filters'

const topics = [
  'chart.assigned',
  'chart.unassigned',
  'chart.submitted',
  'audit.decided',
  'import.progressed',
  'import.finished',
]

/** The pages of charts fetched so far; they follow the live feed. */
export function useChartPages(filters: ChartFilters, typed: string) {
  const text = usePaused(typed.trim())
  const utils = trpc.useUtils()
  const pages = trpc.charts.list.useInfiniteQuery(
    { ...filters, ...(text ? { text } : {}) },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  )
  const counts = trpc.charts.counts.useQuery()
  const live: LiveState = useLive(topics, () => {
    void utils.charts.list.invalidate()
    void utils.charts.counts.invalidate()
  })
  const charts: readonly ChartListItem[] = pages.data?.pages.flatMap((page) => page.items) ?? []
  return { pages, charts, counts: counts.data, live }
}
