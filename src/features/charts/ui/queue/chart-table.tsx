'use client'

import { HeaderCell } from '@/ui/header-cell'
import { SelectCell } from '@/ui/select-cell'
import { SortableHeader } from '@/ui/sortable-header'
import { Table } from '@/ui/table'
import { TableHead } from '@/ui/table-head'
import type { RowKeys } from '@/ui/use-row-keys'
import type { RowSelection } from '@/ui/use-row-selection'
import type { ChartListItem } from '../../contract/queue'
import { ChartRow } from './chart-row'
import type { ChartFilterState } from './use-chart-filters'

interface ChartTableProps {
  readonly label: string
  readonly charts: readonly ChartListItem[]
  readonly rowKeys: RowKeys
  readonly filter: ChartFilterState
  readonly onOpen: (chartId: string) => void
  /** With a selection the rows can be ticked, and the assignee is shown. */
  readonly selection?: RowSelection
}

export function ChartTable(props: ChartTableProps) {
  const { label, charts, rowKeys, filter, onOpen, selection } = props
  return (
    <Table label={label}>
      <TableHead>
        {selection ? (
          <SelectCell
            header
            label="Select all charts shown"
            checked={selection.all}
            mixed={selection.some}
            onChange={selection.toggleAll}
          />
        ) : null}
        <SortableHeader
          direction={(filter.filters.sort ?? 'priority') === 'priority' ? 'descending' : undefined}
          onSort={() => filter.set({ sort: undefined })}
          from="md"
        >
          Priority
        </SortableHeader>
        <HeaderCell>Chart</HeaderCell>
        <HeaderCell>Patient</HeaderCell>
        <HeaderCell from="md">Encounter</HeaderCell>
        <ServiceDateHeader filter={filter} />
        <HeaderCell from="lg">Specialty</HeaderCell>
        <HeaderCell from="xl">Difficulty</HeaderCell>
        <HeaderCell>Status</HeaderCell>
        {selection ? <HeaderCell from="lg">Coder</HeaderCell> : null}
        <HeaderCell from="xl" align="end">
          Waiting
        </HeaderCell>
        <HeaderCell from="md">Flags</HeaderCell>
      </TableHead>
      <tbody>
        {charts.map((chart) => (
          <ChartRow
            key={chart.chartId}
            chart={chart}
            rowProps={rowKeys.rowProps(chart.chartId)}
            onOpen={onOpen}
            selection={selection}
          />
        ))}
      </tbody>
    </Table>
  )
}

function ServiceDateHeader({ filter }: { readonly filter: ChartFilterState }) {
  const { sort } = filter.filters
  const direction = sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined
  return (
    <SortableHeader
      from="md"
      direction={direction}
      onSort={() => filter.set({ sort: sort === 'newest' ? 'oldest' : 'newest' })}
    >
      Service date
    </SortableHeader>
  )
}
