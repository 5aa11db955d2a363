'use client'

import { GitCompareArrows, OctagonAlert, RotateCcw, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Icon } from '@/ui/icon'
import { RelativeTime } from '@/ui/relative-time'
import { SelectCell } from '@/ui/select-cell'
import { StatusTag } from '@/ui/status-tag'
import { TableCell } from '@/ui/table-cell'
import { TableRow } from '@/ui/table-row'
import type { RowKeys } from '@/ui/use-row-keys'
import type { RowSelection } from '@/ui/use-row-selection'
import type { ChartListItem } from '../../contract/queue'
import { classWords, difficultyWords, patientWords, priorityWord } from './chart-words'

interface ChartRowProps {
  readonly chart: ChartListItem
  readonly rowProps: ReturnType<RowKeys['rowProps']>
  readonly onOpen: (chartId: string) => void
  readonly selection: RowSelection | undefined
}

export function ChartRow({ chart, rowProps, onOpen, selection }: ChartRowProps) {
  return (
    <TableRow
      {...rowProps}
      selected={selection?.has(chart.chartId) ?? false}
      onDoubleClick={() => onOpen(chart.chartId)}
    >
      {selection ? (
        <SelectCell
          label={`Select ${chart.number}`}
          checked={selection.has(chart.chartId)}
          onChange={() => selection.toggle(chart.chartId)}
        />
      ) : null}
      <TableCell from="md" title={chart.priorityReason}>
        <span className={chart.priority >= 50 ? 'font-medium' : 'text-soft'}>
          {priorityWord(chart.priority)}
        </span>{' '}
        <span className="inline-block max-w-56 truncate align-bottom text-12 leading-5 text-quiet max-2xl:hidden">
          {chart.priorityReason}
        </span>
      </TableCell>
      <TableCell>
        <Link
          href={`/charts/${chart.chartId}`}
          tabIndex={-1}
          className="code text-accent-text hover:underline"
        >
          {chart.number}
        </Link>
        {/* On a phone the encounter has no column of its own. */}
        <span className="line-clamp-2 w-40 pb-1 text-12 whitespace-normal text-quiet md:hidden">
          <Encounter chart={chart} />
        </span>
      </TableCell>
      <TableCell className="figures">{patientWords(chart.patientAge, chart.patientSex)}</TableCell>
      <TableCell grow from="md" title={encounterWords(chart)}>
        <Encounter chart={chart} />
      </TableCell>
      <TableCell from="md" className="figures">
        {chart.serviceDate}
      </TableCell>
      <TableCell from="lg" quiet>
        {chart.specialty}
      </TableCell>
      <TableCell from="xl" quiet>
        {difficultyWords[chart.difficulty] ?? chart.difficulty}
      </TableCell>
      <TableCell>
        <StatusTag status={chart.status} />
      </TableCell>
      {selection ? (
        <TableCell from="lg" quiet={chart.assigneeLabel === null}>
          {chart.assigneeLabel ?? 'Nobody'}
        </TableCell>
      ) : null}
      <TableCell from="xl" align="end" quiet className="figures">
        <RelativeTime at={chart.waitingSince} />
      </TableCell>
      <TableCell from="md">
        <Flags chart={chart} />
      </TableCell>
    </TableRow>
  )
}

/** Its class, and what it was about. */
function Encounter({ chart }: { readonly chart: ChartListItem }) {
  return (
    <>
      <span className="text-soft">{classWords[chart.encounterClass] ?? 'Other'}</span>{' '}
      {chart.reason ?? chart.encounterType}
    </>
  )
}

function encounterWords(chart: ChartListItem): string {
  const reason = chart.reason ? `; ${chart.reason}` : ''
  return `${chart.encounterType}${reason}`
}

function Flags({ chart }: { readonly chart: ChartListItem }) {
  return (
    <span className="flex items-center gap-2">
      {chart.errorCount > 0 ? (
        <Flag icon={OctagonAlert} tone="text-error-text" count={chart.errorCount} word="errors" />
      ) : null}
      {chart.warningCount > 0 ? (
        <Flag
          icon={TriangleAlert}
          tone="text-warning-text"
          count={chart.warningCount}
          word="warnings"
        />
      ) : null}
      {chart.round > 1 ? (
        <Flag icon={RotateCcw} tone="text-quiet" count={chart.round} word="rounds" />
      ) : null}
      {chart.hasNewerSource ? (
        <span title="The source sent a newer version of this encounter">
          <Icon of={GitCompareArrows} size={14} label="Newer source version" />
        </span>
      ) : null}
    </span>
  )
}

interface FlagProps {
  readonly icon: typeof RotateCcw
  readonly tone: string
  readonly count: number
  readonly word: string
}

function Flag({ icon, tone, count, word }: FlagProps) {
  return (
    <span
      className={`figures inline-flex items-center gap-1 text-12 ${tone}`}
      title={`${count} ${word}`}
    >
      <Icon of={icon} size={14} label={word} />
      {count}
    </span>
  )
}
