import { LoadingRegion } from './loading-region'
import { Skeleton } from './skeleton'

interface TableSkeletonProps {
  readonly of: string
  readonly rows?: number
  /** Widths of the columns as classes; the first ones survive on a phone. */
  readonly columns?: readonly string[]
}

const defaultColumns = ['w-24', 'w-40', 'w-24', 'w-32', 'w-20', 'w-16']

/** A table before its rows are there, in its final row height. */
export function TableSkeleton({ of, rows = 12, columns = defaultColumns }: TableSkeletonProps) {
  return (
    <LoadingRegion of={of} className="overflow-hidden">
      <div className="h-8 border-b border-line bg-sunken" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-row items-center gap-8 border-b border-line px-4">
          {columns.map((width, column) => (
            <Skeleton key={column} className={`h-2.5 shrink-0 ${width}`} />
          ))}
        </div>
      ))}
    </LoadingRegion>
  )
}
