'use client'

import { MessageSquareText } from 'lucide-react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { EmptyState } from '@/ui/empty-state'
import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'
import { FeedbackEntry } from './feedback-entry'
import type { useFeedbackPages } from './use-feedback-pages'

interface FeedbackListProps {
  readonly feedback: ReturnType<typeof useFeedbackPages>
  readonly unreadOnly: boolean
}

/** The entries in each state: loading, failed, empty, rows. */
export function FeedbackList({ feedback, unreadOnly }: FeedbackListProps) {
  const { pages, entries, markRead } = feedback
  if (pages.isPending) return <Waiting />
  if (pages.isError) return <LoadFailure title="The feedback could not be loaded" query={pages} />
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={MessageSquareText}
        title={unreadOnly ? 'Everything is read' : 'No feedback yet'}
      >
        Auditors write here what to take from a chart they approved or returned.
      </EmptyState>
    )
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <ul aria-label="Feedback">
        {entries.map((entry) => (
          <FeedbackEntry key={entry.id} entry={entry} onRead={() => markRead([entry.id])} />
        ))}
      </ul>
      <MorePages of={pages} />
    </div>
  )
}

function Waiting() {
  return (
    <LoadingRegion of="feedback">
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="flex flex-col gap-2.5 border-b border-line px-4 py-4">
          <Skeleton className="h-3 w-48" />
          <Skeleton className="h-3 w-full max-w-measure" />
          <Skeleton className="h-3 w-2/3 max-w-measure" />
        </div>
      ))}
    </LoadingRegion>
  )
}
