'use client'

import { ChartDesk } from '@/features/coding/ui/chart-desk'
import { DeskNotes } from './desk-notes'
import { RowFeedback } from './row-feedback'

const slots = { RowFeedback, ChartFeedback: DeskNotes }

/** The desk with what the last audit said beside its rows. */
export function AuditedDesk({ chartId }: { readonly chartId: string }) {
  return <ChartDesk chartId={chartId} slots={slots} />
}
