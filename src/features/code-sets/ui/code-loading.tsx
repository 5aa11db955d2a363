import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'

/** In the place of what is said of a code. */
export function CodeLoading({ code }: { readonly code: string }) {
  return (
    <LoadingRegion of={`code ${code}`} className="flex flex-col gap-3 p-4">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-32 w-full" />
    </LoadingRegion>
  )
}
