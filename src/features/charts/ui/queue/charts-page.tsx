'use client'

import { Scale, UserMinus, UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { trpc } from '@/client/trpc'
import { BulkBar } from '@/ui/bulk-bar'
import { Button } from '@/ui/button'
import { LiveWord } from '@/ui/live-word'
import { Menu } from '@/ui/menu'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TextLink } from '@/ui/text-link'
import { useHotkeys } from '@/ui/use-hotkeys'
import { useRowKeys } from '@/ui/use-row-keys'
import { useRowSelection } from '@/ui/use-row-selection'
import type { CoderLoad } from '../../contract/queue'
import { ChartFilterBar } from './chart-filter-bar'
import { ChartList } from './chart-list'
import { ChartTable } from './chart-table'
import { refusalSentence, useAssignment } from './use-assignment'
import { useChartFilters } from './use-chart-filters'
import { useChartPages } from './use-chart-pages'

/** All charts of the organization, for assigning them. */
export function ChartsPage() {
  const router = useRouter()
  const filter = useChartFilters()
  const [text, setText] = useState('')
  const searchRef = useRef<HTMLInputElement>(null)
  const { pages, charts, counts, live } = useChartPages(filter.filters, text)
  const coders = trpc.charts.coders.useQuery()
  const rowIds = charts.map((chart) => chart.chartId)
  const selection = useRowSelection(rowIds)
  const assignment = useAssignment(
    charts.filter((chart) => selection.has(chart.chartId)),
    selection.clear,
  )
  const open = (chartId: string) => router.push(`/charts/${chartId}`)
  const rowKeys = useRowKeys({
    rowIds,
    onOpen: open,
    onToggle: selection.toggle,
    onEnd: () => void pages.fetchNextPage(),
  })
  useHotkeys({ 'list.search': () => searchRef.current?.focus() })
  const unassigned = counts?.unassigned ?? 0
  return (
    <Page fill>
      <PageHeader
        title="Charts"
        note={counts ? `${unassigned} unassigned` : null}
        actions={
          <>
            <LiveWord state={live} />
            <Button
              tone="primary"
              icon={Scale}
              busy={assignment.busy}
              disabled={unassigned === 0}
              onClick={assignment.spread}
            >
              Auto-assign
            </Button>
          </>
        }
      >
        <ChartFilterBar
          {...{ filter, counts, text, searchRef }}
          onText={setText}
          coders={coders.data ?? []}
        />
      </PageHeader>
      <AssignmentNotices assignment={assignment} />
      <ChartList
        pages={pages}
        isFiltered={filter.isFiltered || filter.filters.status !== undefined || text !== ''}
        onClearFilters={() => {
          setText('')
          filter.clear()
        }}
        empty={{
          title: 'There are no charts yet',
          words: 'Import FHIR bundles; each encounter becomes a chart.',
          actions: <TextLink href="/imports">Go to imports</TextLink>,
        }}
      >
        <ChartTable label="Charts" {...{ charts, rowKeys, filter, selection }} onOpen={open} />
      </ChartList>
      <BulkBar
        count={selection.selected.length}
        noun={['chart', 'charts']}
        onClear={selection.clear}
      >
        <AssignMenu coders={coders.data ?? []} assignment={assignment} />
        <Button icon={Scale} busy={assignment.busy} onClick={assignment.spread}>
          Spread evenly
        </Button>
        <Button icon={UserMinus} busy={assignment.busy} onClick={assignment.takeBack}>
          Unassign
        </Button>
      </BulkBar>
    </Page>
  )
}

type Assignment = ReturnType<typeof useAssignment>

function AssignMenu(props: {
  readonly coders: readonly CoderLoad[]
  readonly assignment: Assignment
}) {
  const { coders, assignment } = props
  const actions = coders.map((coder) => ({
    label: `${coder.label}, ${coder.open} open`,
    onSelect: () => assignment.assignTo(coder),
  }))
  return (
    <Menu
      side="top"
      trigger={
        <Button
          tone="primary"
          icon={UserPlus}
          busy={assignment.busy}
          disabled={coders.length === 0}
        >
          Assign to
        </Button>
      }
      groups={[actions]}
    />
  )
}

function AssignmentNotices({ assignment }: { readonly assignment: Assignment }) {
  const { error, refused, dismiss } = assignment
  if (error) {
    return (
      <Notice
        tone="error"
        live
        title="The charts were not assigned"
        actions={<Button onClick={dismiss}>Understood</Button>}
      >
        {error.message}
      </Notice>
    )
  }
  if (refused.length === 0) return null
  return (
    <Notice
      tone="warning"
      live
      title="Some charts were left as they were"
      actions={<Button onClick={dismiss}>Understood</Button>}
    >
      {refusalSentence(refused)}
    </Notice>
  )
}
