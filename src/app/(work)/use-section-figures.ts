'use client'

import { background } from '@/client/links'
import { trpc } from '@/client/trpc'
import type { Role } from '@/core/actor'
import type { SectionFigures } from '@/ui/frame/sections-for'

const renewMs = 60_000

/** The figures beside the sections of a role, renewed without extending the session. */
export function useSectionFigures(role: Role): Record<string, SectionFigures> {
  const counts = trpc.charts.counts.useQuery(
    {},
    {
      enabled: role === 'coder' || role === 'manager',
      refetchInterval: renewMs,
      trpc: { context: background },
    },
  )
  const review = useReviewFigures(role)
  if (!counts.data) return review
  const { byStatus, unassigned } = counts.data
  if (role === 'manager') return { '/charts': { count: { count: unassigned, of: 'unassigned' } } }
  return {
    ...review,
    '/queue': {
      count: { count: byStatus.draft + byStatus.returned, of: 'charts to code' },
      attention: { count: byStatus.returned, of: 'returned' },
    },
  }
}

/** What waits for a supervisor, and what a coder has not read. */
function useReviewFigures(role: Role): Record<string, SectionFigures> {
  const shared = { refetchInterval: renewMs, trpc: { context: background } }
  const audits = trpc.review.counts.useQuery({}, { enabled: role === 'supervisor', ...shared })
  const feedback = trpc.feedback.counts.useQuery({}, { enabled: role === 'coder', ...shared })
  return {
    ...(audits.data ? { '/audits': { count: { count: audits.data.open, of: 'to audit' } } } : {}),
    ...(feedback.data
      ? { '/feedback': { count: { count: feedback.data.unread, of: 'unread' } } }
      : {}),
  }
}
