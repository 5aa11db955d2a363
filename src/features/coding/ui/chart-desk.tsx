'use client'

import { FileQuestion } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { DeskSkeleton } from '@/features/charts/ui/desk/desk-skeleton'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { Page } from '@/ui/page'
import { OpenDesk } from './open-desk'
import type { DeskSlots } from './row-feedback'

interface ChartDeskProps {
  readonly chartId: string
  readonly slots?: DeskSlots
}

const noSlots: DeskSlots = {}

/** Clinical content is read once an opening and leaves memory with the page. */
const opened = { staleTime: Infinity, gcTime: 0 } as const

/** A chart and its codes: to read and code for its coder, to read for the others who may. */
export function ChartDesk({ chartId, slots = noSlots }: ChartDeskProps) {
  const chart = trpc.charts.get.useQuery({ chartId }, opened)
  const codes = trpc.coding.get.useQuery({ chartId }, opened)
  const [reloads, setReloads] = useState(0)
  const failure = chart.error ?? codes.error

  async function reload() {
    await Promise.all([chart.refetch(), codes.refetch()])
    setReloads(reloads + 1)
  }

  if (chart.data && codes.data) {
    return (
      <OpenDesk
        key={`${chartId} ${reloads}`}
        view={chart.data}
        codes={codes.data}
        slots={slots}
        onReload={() => void reload()}
      />
    )
  }
  if (!failure) {
    return (
      <Page fill>
        <DeskSkeleton />
      </Page>
    )
  }
  const { code, message, correlationId } = toCallError(failure)
  return (
    <Page>
      {code === 'NOT_FOUND' ? (
        <EmptyState
          icon={FileQuestion}
          title="There is no such chart on your desk"
          actions={
            <Button asChild>
              <Link href="/">Back to your start page</Link>
            </Button>
          }
        >
          It does not exist, or you do not have access to it. A chart that was taken from you is
          with another coder now.
        </EmptyState>
      ) : (
        <ErrorState
          title="The chart could not be opened"
          correlationId={correlationId}
          retrying={chart.isFetching || codes.isFetching}
          onRetry={() => {
            if (chart.error) void chart.refetch()
            if (codes.error) void codes.refetch()
          }}
        >
          {message}
        </ErrorState>
      )}
    </Page>
  )
}
