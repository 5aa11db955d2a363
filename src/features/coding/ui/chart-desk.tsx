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
import { toast } from '@/ui/toast'
import type { KeptDraft } from './draft-store'
import { OpenDesk } from './open-desk'
import type { DeskSlots } from './row-feedback'

interface ChartDeskProps {
  readonly chartId: string
  readonly slots?: DeskSlots
  /** Brings what fills the slots up to date when the chart is opened anew. */
  readonly onReload?: () => Promise<unknown>
}

interface Opening {
  /** Counts the times the chart was opened anew on this page. */
  readonly count: number
  readonly kept: KeptDraft | undefined
}

const noSlots: DeskSlots = {}

/** Clinical content is read once an opening and leaves memory with the page. */
const opened = { staleTime: Infinity, gcTime: 0 } as const

/** A chart and its codes: to read and code for its coder, to read for the others who may. */
export function ChartDesk({ chartId, slots = noSlots, onReload }: ChartDeskProps) {
  const chart = trpc.charts.get.useQuery({ chartId }, opened)
  const codes = trpc.coding.get.useQuery({ chartId }, opened)
  const [opening, setOpening] = useState<Opening>({ count: 0, kept: undefined })
  const failure = chart.error ?? codes.error

  async function reload(kept: KeptDraft | undefined) {
    const [answers] = await Promise.all([
      Promise.all([chart.refetch(), codes.refetch()]),
      onReload?.(),
    ])
    const failed = answers.find(({ error }) => error)
    if (!failed) setOpening(({ count }) => ({ count: count + 1, kept }))
    else
      toast.tell('The chart could not be loaded anew', {
        description: toCallError(failed.error).message,
      })
  }

  if (chart.data && codes.data) {
    return (
      <OpenDesk
        key={`${chartId} ${opening.count}`}
        view={chart.data}
        codes={codes.data}
        kept={opening.kept}
        slots={slots}
        onReload={reload}
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
