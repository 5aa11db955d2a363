'use client'

import { ErrorState } from '@/ui/error-state'
import { toCallError } from './error-code'

interface LoadFailureProps {
  /** What could not be loaded, in a sentence without its period. */
  readonly title: string
  readonly query: {
    readonly error: unknown
    readonly isRefetching: boolean
    readonly refetch: () => unknown
  }
}

/** A query that failed: what happened, the reference, and another try. */
export function LoadFailure({ title, query }: LoadFailureProps) {
  const { message, correlationId } = toCallError(query.error)
  return (
    <ErrorState
      title={title}
      correlationId={correlationId}
      onRetry={() => void query.refetch()}
      retrying={query.isRefetching}
    >
      {message}
    </ErrorState>
  )
}
