'use client'

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { DefinitionList } from '@/ui/definition-list'
import { Icon } from '@/ui/icon'
import { Popover } from '@/ui/popover'
import { StatusTag } from '@/ui/status-tag'
import { Tag } from '@/ui/tag'
import type { ChartView } from '../../contract/chart-view'
import { classWords, difficultyWords, priorityWord } from '../queue/chart-words'
import { showAge } from './show-age'
import { showDay, showDays } from './show-day'

interface DeskHeaderProps {
  readonly view: ChartView
  /** The code-set release by which the codes are judged. */
  readonly release: string | undefined
  /** A word about saving. */
  readonly saved?: ReactNode
  readonly actions?: ReactNode
}

/** Whose chart it is and where it stands, in one line that never scrolls away. */
export function DeskHeader({ view, release, saved, actions }: DeskHeaderProps) {
  const { chart, patient } = view
  return (
    <header className="flex h-11 shrink-0 items-center gap-x-3 border-b border-line bg-paper px-4 text-13 max-sm:px-3">
      <Popover
        label="Details of the chart"
        className="w-96 p-4"
        trigger={
          <button
            type="button"
            className="-ml-1 flex min-w-0 items-center gap-1 rounded-control px-1 font-semibold hover:bg-hover md:max-w-72 md:shrink-0"
          >
            <h1 className="truncate">{patient.name ?? 'Name not given'}</h1>
            <Icon of={ChevronDown} size={14} className="text-quiet" label="details" />
          </button>
        }
      >
        <ChartDetails view={view} />
      </Popover>
      <span className="shrink-0 whitespace-nowrap text-soft">
        {showAge(patient)}, {sexWord(patient.sex)}
      </span>
      <Tag className="shrink-0 max-lg:hidden">
        {classWords[chart.encounterClass] ?? chart.encounterClass}
      </Tag>
      <span className="min-w-0 truncate text-soft max-lg:hidden">
        {showDays(chart.startedAt, chart.endedAt)}
      </span>
      <span className="min-w-0 truncate text-quiet max-xl:hidden">{chart.providerLabel}</span>
      <span className="grow" />
      {release ? (
        <span className="shrink-0 whitespace-nowrap text-quiet max-xl:hidden">{release}</span>
      ) : null}
      <span className="shrink-0 max-sm:hidden">
        <StatusTag status={chart.status} />
      </span>
      <span className="shrink-0 text-12 max-md:hidden">{saved}</span>
      <span className="shrink-0 print:hidden">{actions}</span>
    </header>
  )
}

function ChartDetails({ view: { chart, patient, payload } }: Pick<DeskHeaderProps, 'view'>) {
  const facts = [
    { term: 'Chart', value: <span className="code">{chart.number}</span> },
    { term: 'Record number', value: patient.recordNumber },
    { term: 'Born', value: patient.birthDate && showDay(patient.birthDate) },
    { term: 'Died', value: patient.deathDate && showDay(patient.deathDate) },
    { term: 'Encounter', value: chart.encounterType },
    { term: 'Reason', value: chart.reason },
    { term: 'Service dates', value: showDays(chart.startedAt, chart.endedAt) },
    { term: 'Provider', value: chart.providerLabel },
    { term: 'At', value: payload.encounter.serviceProvider },
    { term: 'Discharge', value: payload.encounter.dischargeDisposition?.text },
    { term: 'Specialty', value: chart.specialty },
    { term: 'Difficulty', value: difficultyWords[chart.difficulty] ?? chart.difficulty },
    { term: 'Priority', value: `${priorityWord(chart.priority)}: ${chart.priorityReason}` },
    { term: 'Assigned to', value: chart.assigneeLabel },
    {
      term: 'Source',
      value: chart.hasNewerSource ? 'A newer version arrived after work began' : null,
    },
  ]
  return <DefinitionList entries={facts.filter(({ value }) => value)} />
}

function sexWord(sex: string): string {
  return sex === 'unknown' ? 'sex unknown' : sex
}
