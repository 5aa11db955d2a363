'use client'

import { trpc } from '@/client/trpc'
import { ChartDesk } from '@/features/coding/ui/chart-desk'
import { DeskNotes } from './desk-notes'
import { RowFeedback } from './row-feedback'

const slots = { RowFeedback, ChartFeedback: DeskNotes }

/** The desk with what the last audit said beside its rows. */
export function AuditedDesk({ chartId }: { readonly chartId: string }) {
  const { review } = trpc.useUtils()
  return (
    <ChartDesk
      chartId={chartId}
      slots={slots}
      onReload={() => review.rounds.invalidate({ chartId })}
    />
  )
}
