'use client'

import { trpc } from '@/client/trpc'
import type { AuditRound } from '../../contract/audits'

/**
 * The last decided audit of a chart. Read once an opening, as the chart is; every row that asks shares
 * the answer.
 */
export function useLatestRound(chartId: string): AuditRound | undefined {
  const { data } = trpc.review.rounds.useQuery({ chartId }, { staleTime: Infinity, gcTime: 0 })
  return data?.rounds[0]
}
