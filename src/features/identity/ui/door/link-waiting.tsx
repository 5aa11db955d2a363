import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'

/** The form before its link was looked at. */
export function LinkWaiting() {
  return (
    <LoadingRegion of="the link" className="flex flex-col gap-4">
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-8 w-full" />
      <Skeleton className="h-8 w-full" />
    </LoadingRegion>
  )
}
