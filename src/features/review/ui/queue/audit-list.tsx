'use client'

import { ClipboardCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { EmptyState } from '@/ui/empty-state'
import { TableSkeleton } from '@/ui/table-skeleton'
import type { AuditStatus } from '../../contract/audits'
import type { useAuditPages } from './use-audit-pages'

interface AuditListProps {
  readonly pages: ReturnType<typeof useAuditPages>['pages']
  readonly status: AuditStatus
  /** The table, shown once there are rows. */
  readonly children: ReactNode
}

const emptyWords: Readonly<
  Record<AuditStatus, { readonly title: string; readonly words: string }>
> = {
  open: {
    title: 'No chart waits for an audit',
    words: 'Charts appear here by themselves as soon as a coder submits them.',
  },
  returned: {
    title: 'No chart was returned',
    words: 'An audit that returns its chart is kept here with its findings.',
  },
  approved: {
    title: 'No chart was approved',
    words: 'An audit that approves its chart is kept here with its score.',
  },
}

/** The list in each of its states: loading, failed, empty, rows. */
export function AuditList({ pages, status, children }: AuditListProps) {
  if (pages.isPending) return <TableSkeleton of="audits" />
  if (pages.isError) return <LoadFailure title="The audits could not be loaded" query={pages} />
  if (pages.data.pages.every((page) => page.items.length === 0)) {
    const { title, words } = emptyWords[status]
    return (
      <EmptyState icon={ClipboardCheck} title={title}>
        {words}
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
