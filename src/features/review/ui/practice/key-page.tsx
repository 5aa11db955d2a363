'use client'

import { KeyRound, SearchX } from 'lucide-react'
import Link from 'next/link'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { AuditSkeleton } from '../audit/audit-skeleton'
import { KeyWorkspace } from './key-workspace'

/** Clinical content is read once an opening and leaves memory with the page. */
const opened = { staleTime: Infinity, gcTime: 0 } as const

/** A submitted practice chart beside its answer key, in each of its states. */
export function KeyPage({ chartId }: { readonly chartId: string }) {
  const comparison = trpc.practice.compare.useQuery({ chartId }, opened)
  const chart = trpc.charts.get.useQuery({ chartId }, opened)
  const failed = comparison.isError ? comparison : chart.isError ? chart : undefined
  if (failed) {
    return (
      <Page>
        <KeyFailure
          chartId={chartId}
          error={failed.error}
          retrying={failed.isFetching}
          onRetry={() => void failed.refetch()}
        />
      </Page>
    )
  }
  if (!comparison.data || !chart.data) return <AuditSkeleton of="the answer key" />
  const { number } = chart.data.chart
  return (
    <>
      <Crumbs trail={[{ label: number, href: `/charts/${chartId}` }, { label: 'Answer key' }]} />
      <KeyWorkspace comparison={comparison.data} view={chart.data} />
    </>
  )
}

interface KeyFailureProps {
  readonly chartId: string
  readonly error: unknown
  readonly retrying: boolean
  readonly onRetry: () => void
}

function KeyFailure({ chartId, error, retrying, onRetry }: KeyFailureProps) {
  const { code, message, correlationId } = toCallError(error)
  if (code === 'INVALID_STATE') {
    return (
      <EmptyState
        icon={KeyRound}
        title="Submit the chart first"
        actions={
          <Button asChild tone="primary">
            <Link href={`/charts/${chartId}`}>To the chart</Link>
          </Button>
        }
      >
        {message}
      </EmptyState>
    )
  }
  if (code === 'NOT_FOUND') {
    return (
      <EmptyState
        icon={SearchX}
        title="There is no answer key"
        actions={
          <Button asChild>
            <Link href="/">To your start page</Link>
          </Button>
        }
      >
        Only practice charts have a key, and only for those who may read the chart.
      </EmptyState>
    )
  }
  return (
    <ErrorState
      title="The answer key could not be opened"
      correlationId={correlationId}
      retrying={retrying}
      onRetry={onRetry}
    >
      {message}
    </ErrorState>
  )
}
