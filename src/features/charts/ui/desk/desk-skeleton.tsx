import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'

const lines = ['w-full', 'w-11/12', 'w-10/12', 'w-full', 'w-8/12']

/** The desk's own shape while a chart is opened. */
export function DeskSkeleton() {
  return (
    <LoadingRegion of="the chart" className="flex h-full flex-col bg-paper">
      <div className="flex h-11 shrink-0 items-center gap-3 border-b border-line px-4">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-4 w-24" />
        <Skeleton className="ml-auto h-8 w-24" />
      </div>
      <div className="flex min-h-0 grow">
        <div className="flex w-45 flex-col gap-3 border-r border-line bg-sunken p-3 max-2xl:hidden">
          {lines.map((width, index) => (
            <Skeleton key={index} className={`h-4 ${width}`} />
          ))}
        </div>
        <div className="flex min-w-0 grow flex-col gap-8 p-5">
          {lines.slice(0, 3).map((_, part) => (
            <div key={part} className="flex max-w-measure flex-col gap-3">
              {lines.map((width, index) => (
                <Skeleton key={index} className={`h-4 ${width}`} />
              ))}
            </div>
          ))}
        </div>
        <div className="flex w-110 flex-col gap-3 border-l border-line p-2 max-md:hidden">
          <Skeleton className="h-8 w-full" />
          {lines.map((width, index) => (
            <Skeleton key={index} className={`h-5 ${width}`} />
          ))}
        </div>
      </div>
    </LoadingRegion>
  )
}
