'use client'

import { ArrowRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { LiveWord } from '@/ui/live-word'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { useHotkeys } from '@/ui/use-hotkeys'
import { useRowKeys } from '@/ui/use-row-keys'
import { ChartFilterBar } from './chart-filter-bar'
import { ChartList } from './chart-list'
import { ChartTable } from './chart-table'
import { useChartFilters } from './use-chart-filters'
import { useChartPages } from './use-chart-pages'
import { useNextChart } from './use-next-chart'

/** A coder's own charts by priority; the primary action takes the next one. */
export function QueuePage() {
  const router = useRouter()
  const filter = useChartFilters()
  const [text, setText] = useState('')
  const searchRef = useRef<HTMLInputElement>(null)
  const { pages, charts, counts, live } = useChartPages(filter.filters, text)
  const next = useNextChart()
  const open = (chartId: string) => router.push(`/charts/${chartId}`)
  const rowKeys = useRowKeys({
    rowIds: charts.map((chart) => chart.chartId),
    onOpen: open,
    onEnd: () => void pages.fetchNextPage(),
  })
  useHotkeys({ 'list.nextChart': next.open, 'list.search': () => searchRef.current?.focus() })
  const waiting = counts ? counts.byStatus.draft + counts.byStatus.returned : undefined
  return (
    <Page fill>
      <PageHeader
        title="Queue"
        note={
          waiting === undefined ? null : (
            <Waiting count={waiting} returned={counts?.byStatus.returned ?? 0} />
          )
        }
        actions={
          <>
            <LiveWord state={live} />
            <Button tone="primary" icon={ArrowRight} busy={next.busy} onClick={next.open}>
              Next chart
            </Button>
          </>
        }
      >
        <ChartFilterBar
          filter={filter}
          counts={counts}
          text={text}
          onText={setText}
          searchRef={searchRef}
        />
      </PageHeader>
      <ChartList
        pages={pages}
        isFiltered={filter.isFiltered || filter.filters.status !== undefined || text !== ''}
        onClearFilters={() => {
          setText('')
          filter.clear()
        }}
        empty={{
          title: 'No charts are assigned to you',
          words: 'Your manager assigns charts; they appear here by themselves.',
        }}
      >
        <ChartTable label="My charts" {...{ charts, rowKeys, filter }} onOpen={open} />
      </ChartList>
    </Page>
  )
}

function Waiting({ count, returned }: { readonly count: number; readonly returned: number }) {
  return (
    <>
      {count} to code{returned > 0 ? `, ${returned} of them returned` : ''}
    </>
  )
}
