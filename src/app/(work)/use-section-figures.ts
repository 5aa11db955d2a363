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
  if (!counts.data) return {}
  const { byStatus, unassigned } = counts.data
  if (role === 'manager') return { '/charts': { count: { count: unassigned, of: 'unassigned' } } }
  return {
    '/queue': {
      count: { count: byStatus.draft + byStatus.returned, of: 'charts to code' },
      attention: { count: byStatus.returned, of: 'returned' },
    },
  }
}
