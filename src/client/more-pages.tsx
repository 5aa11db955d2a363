'use client'

import { EndSentinel } from '@/ui/end-sentinel'

interface MorePagesProps {
  readonly of: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
}

/** The end of a list that comes in pages: the next one is fetched when it comes into view. */
export function MorePages({ of }: MorePagesProps) {
  return (
    <EndSentinel
      hasMore={of.hasNextPage}
      loading={of.isFetchingNextPage}
      onMore={() => void of.fetchNextPage()}
    />
  )
}
