'use client'

import { FileStack } from 'lucide-react'
import type { ReactNode } from 'react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { TableSkeleton } from '@/ui/table-skeleton'
import type { useChartPages } from './use-chart-pages'

interface ChartListProps {
  readonly pages: ReturnType<typeof useChartPages>['pages']
  /** The table, shown once there are rows. */
  readonly children: ReactNode
  readonly isFiltered: boolean
  readonly onClearFilters: () => void
  /** What to say when there is nothing and nothing is filtered. */
  readonly empty: { readonly title: string; readonly words: string; readonly actions?: ReactNode }
}

/** The list in each of its states: loading, failed, empty, filtered to nothing, rows. */
export function ChartList({ pages, children, isFiltered, onClearFilters, empty }: ChartListProps) {
  if (pages.isPending) return <TableSkeleton of="Charts" />
  if (pages.isError) return <LoadFailure title="The charts could not be loaded" query={pages} />
  const isEmpty = pages.data.pages.every((page) => page.items.length === 0)
  if (isEmpty && isFiltered) {
    return (
      <EmptyState
        icon={FileStack}
        title="No chart matches these filters"
        actions={<Button onClick={onClearFilters}>Clear the filters</Button>}
      >
        Change a filter or search for something else.
      </EmptyState>
    )
  }
  if (isEmpty) {
    return (
      <EmptyState icon={FileStack} title={empty.title} actions={empty.actions}>
        {empty.words}
      </EmptyState>
    )
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {children}
      <MorePages of={pages} />
    </div>
  )
}
