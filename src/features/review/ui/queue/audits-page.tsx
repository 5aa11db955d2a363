'use client'

import { useRouter } from 'next/navigation'
import { LinkTabs } from '@/ui/link-tabs'
import { LiveWord } from '@/ui/live-word'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { useRowKeys } from '@/ui/use-row-keys'
import { auditStatuses, type AuditQueue, type AuditStatus } from '../../contract/audits'
import { auditStatusWord } from '../audit-status-tag'
import { AuditList } from './audit-list'
import { AuditTable } from './audit-table'
import { useAuditPages } from './use-audit-pages'
import { useAuditStatus } from './use-audit-status'

/** The supervisor's queue: what waits for an audit, and what was decided. */
export function AuditsPage() {
  const router = useRouter()
  const status = useAuditStatus()
  const { pages, audits, counts, live } = useAuditPages(status)
  const open = (auditId: string) => router.push(`/audits/${auditId}`)
  const rowKeys = useRowKeys({
    rowIds: audits.map(({ auditId }) => auditId),
    onOpen: open,
    onEnd: () => void pages.fetchNextPage(),
  })
  return (
    <Page fill>
      <PageHeader
        title="Audits"
        note={counts ? `${counts.open} to audit` : null}
        actions={<LiveWord state={live} />}
      >
        <StatusTabs status={status} counts={counts} />
      </PageHeader>
      <AuditList pages={pages} status={status}>
        <AuditTable {...{ status, audits, rowKeys }} onOpen={open} />
      </AuditList>
    </Page>
  )
}

interface StatusTabsProps {
  readonly status: AuditStatus
  readonly counts: AuditQueue['counts'] | undefined
}

function StatusTabs({ status, counts }: StatusTabsProps) {
  return (
    <LinkTabs
      label="Audits by status"
      tabs={auditStatuses.map((one) => ({
        href: one === 'open' ? '/audits' : `/audits?status=${one}`,
        label: auditStatusWord(one),
        count: counts?.[one],
        current: one === status,
      }))}
    />
  )
}
