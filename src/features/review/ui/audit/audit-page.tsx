'use client'

import { skipToken } from '@tanstack/react-query'
import Link from 'next/link'
import { SearchX } from 'lucide-react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { AuditSkeleton } from './audit-skeleton'
import { AuditWorkspace } from './audit-workspace'

/** One audit: fetched with its chart, and shown in each of its states. */
export function AuditPage({ auditId }: { readonly auditId: string }) {
  const audit = trpc.review.get.useQuery({ auditId }, { staleTime: Infinity })
  const chartId = audit.data?.chart.chartId
  const chart = trpc.charts.get.useQuery(chartId ? { chartId } : skipToken, {
    staleTime: Infinity,
  })
  const failed = audit.isError ? audit : chart.isError ? chart : undefined
  if (failed) {
    return (
      <Page>
        <AuditFailure
          error={failed.error}
          retrying={failed.isFetching}
          onRetry={() => void failed.refetch()}
        />
      </Page>
    )
  }
  if (!audit.data || !chart.data) return <AuditSkeleton />
  return (
    <>
      <Crumbs trail={[{ label: audit.data.chart.chartNumber }]} />
      <AuditWorkspace view={audit.data} chart={chart.data} />
    </>
  )
}

interface AuditFailureProps {
  readonly error: unknown
  readonly retrying: boolean
  readonly onRetry: () => void
}

function AuditFailure({ error, retrying, onRetry }: AuditFailureProps) {
  const { code, message, correlationId } = toCallError(error)
  if (code === 'NOT_FOUND' || code === 'VALIDATION_FAILED') {
    return (
      <EmptyState
        icon={SearchX}
        title="There is no such audit"
        actions={
          <Button asChild>
            <Link href="/audits">All audits</Link>
          </Button>
        }
      >
        It does not exist, or you do not have access to it.
      </EmptyState>
    )
  }
  return (
    <ErrorState
      title="The audit could not be opened"
      correlationId={correlationId}
      retrying={retrying}
      onRetry={onRetry}
    >
      {message}
    </ErrorState>
  )
}
