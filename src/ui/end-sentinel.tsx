'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from './button'

interface EndSentinelProps {
  readonly hasMore: boolean
  readonly loading: boolean
  readonly onMore: () => void
}

/** Below the last row: fetches the next page when it comes into view, or when it is pressed. */
export function EndSentinel({ hasMore, loading, onMore }: EndSentinelProps) {
  const end = useRef<HTMLDivElement>(null)
  const inView = useEffectEvent(() => {
    if (!loading) onMore()
  })
  useEffect(() => {
    if (!hasMore || !end.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) inView()
      },
      { rootMargin: '600px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [hasMore, loading])
  if (!hasMore) return null
  return (
    <div ref={end} className="flex justify-center p-2 print:hidden">
      <Button tone="quiet" size="small" busy={loading} onClick={onMore}>
        {loading ? 'Loading more' : 'Load more'}
      </Button>
    </div>
  )
}
