'use client'

import { skipToken } from '@tanstack/react-query'
import { isMissing, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { ErrorState } from '@/ui/error-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { NoSuch } from '@/ui/no-such'
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
  if (isMissing(error)) return <NoSuch thing="audit" href="/audits" all="All audits" />
  const { message, correlationId } = toCallError(error)
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
