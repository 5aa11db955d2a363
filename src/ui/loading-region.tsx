import type { ReactNode } from 'react'

interface LoadingRegionProps {
  /** What is being loaded: "charts". */
  readonly of: string
  readonly className?: string
  readonly children: ReactNode
}

/** Wraps skeletons and says once, to those who cannot see them, that something is loading. */
export function LoadingRegion({ of, className, children }: LoadingRegionProps) {
  return (
    <div aria-busy="true" className={className}>
      <span role="status" className="sr-only">
        Loading {of}
      </span>
      {children}
    </div>
  )
}
