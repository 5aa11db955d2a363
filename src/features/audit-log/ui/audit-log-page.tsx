'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import { AuditFilterBar } from './audit-filter-bar'
import { AuditTable } from './audit-table'
import { ChainPanel } from './chain-panel'
import { useAuditFilters, type AuditFilters } from './use-audit-filters'

/** Every state change and sealed read of the organization, with the state of its hash chain. */
export function AuditLogPage() {
  const filter = useAuditFilters()
  const pages = useAuditPages(filter.filters)
  const first = pages.data?.pages[0]
  return (
    <Page fill>
      <PageHeader title="Audit log" note="Append-only, hash-chained, newest first">
        <AuditFilterBar filter={filter} actions={first?.actions ?? []} />
      </PageHeader>
      {first ? <ChainPanel chain={first.chain} /> : null}
      <AuditRows pages={pages} filter={filter} />
    </Page>
  )
}

function useAuditPages(filters: AuditFilters) {
  return trpc.auditLog.list.useInfiniteQuery(filters, {
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
}

interface AuditRowsProps {
  readonly pages: ReturnType<typeof useAuditPages>
  readonly filter: ReturnType<typeof useAuditFilters>
}

function AuditRows({ pages, filter }: AuditRowsProps) {
  if (pages.isPending) return <TableSkeleton of="Audit log" />
  if (pages.isError) return <LoadFailure title="The audit log could not be loaded" query={pages} />
  const rows = pages.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={ScrollText}
        title="No row matches these filters"
        actions={<Button onClick={filter.clear}>Clear the filters</Button>}
      >
        Choose another action or a longer time.
      </EmptyState>
    )
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <AuditTable rows={rows} onFilter={filter.set} />
      <MorePages of={pages} />
    </div>
  )
}
