'use client'

import { errorCodeOf } from '@/client/error-code'
import { background } from '@/client/links'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'
import type { ChartStanding } from '@/features/charts/contract/chart-view'
import { saveStatus } from './save-state'
import { standingChange, type StandingChange } from './standing-change'
import type { CodesModel } from './use-codes'

const topics = [
  'chart.assigned',
  'chart.unassigned',
  'chart.submitted',
  'audit.decided',
  'import.finished',
]

interface Followed {
  readonly change: StandingChange | undefined
  readonly now: ChartStanding | undefined
}

/**
 * Follows an opened chart: hints say only that some chart changed, so its standing is asked for, which
 * extends no session and tells nothing clinical.
 */
export function useStanding({ chart, state }: CodesModel, submitting: boolean): Followed {
  const asked = trpc.charts.standing.useQuery(
    { chartId: chart.id },
    { enabled: false, gcTime: 0, retry: false, trpc: { context: background } },
  )
  useLive(topics, () => void asked.refetch())

  const gone = asked.error !== null && errorCodeOf(asked.error) === 'NOT_FOUND'
  const now = gone ? undefined : asked.data
  const status = saveStatus(state.save)
  // What is on its way from here explains itself when it has arrived.
  if (submitting || status === 'saving' || (!gone && !now)) return { change: undefined, now }
  const known = { ...chart, version: Math.max(chart.version, state.save.version) }
  const change = standingChange({ known, now: now ?? 'gone' })
  // A save that met the newer version has said so already.
  return { change: change === 'changed' && status === 'conflict' ? undefined : change, now }
}
