import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TableSkeleton } from '@/ui/table-skeleton'

export default function Loading() {
  return (
    <Page fill>
      <div className="flex h-12 shrink-0 items-center border-b border-line px-4">
        <Skeleton className="h-4 w-32" />
      </div>
      <TableSkeleton of="the page" rows={18} />
    </Page>
  )
}
