import { LoadingRegion } from '@/ui/loading-region'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'

const lines = ['w-full', 'w-11/12', 'w-full', 'w-2/3']

interface AuditSkeletonProps {
  /** What is loading, as a noun. */
  readonly of?: string
}

/** The audit, or what is laid out like one, before it is there. */
export function AuditSkeleton({ of = 'the audit' }: AuditSkeletonProps) {
  return (
    <Page fill>
      <LoadingRegion of={of} className="flex min-h-0 grow flex-col">
        <div className="flex min-h-11 items-center gap-4 border-b border-line px-4">
          <Skeleton className="h-4 w-20" />
          <Skeleton className="h-3 w-40" />
          <Skeleton className="h-3 w-32 max-md:hidden" />
        </div>
        <div className="flex min-h-0 grow">
          <div className="grow p-5 max-md:hidden">
            {[0, 1, 2].map((block) => (
              <div key={block} className="mb-8 flex max-w-measure flex-col gap-2.5">
                <Skeleton className="h-3.5 w-40" />
                {lines.map((width, line) => (
                  <Skeleton key={line} className={`h-3 ${width}`} />
                ))}
              </div>
            ))}
          </div>
          <div className="w-full border-l border-line md:w-150">
            {Array.from({ length: 6 }, (_, row) => (
              <div key={row} className="flex gap-8 border-b border-line px-4 py-3">
                <Skeleton className="h-3 w-16" />
                <Skeleton className="h-3 w-40" />
                <Skeleton className="h-3 w-16" />
              </div>
            ))}
          </div>
        </div>
      </LoadingRegion>
    </Page>
  )
}
