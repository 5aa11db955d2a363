'use client'

import type { RefObject } from 'react'
import { Button } from '@/ui/button'
import { DateRangeFilter } from '@/ui/date-range-filter'
import { FilterFold } from '@/ui/filter-fold'
import { FilterMenu } from '@/ui/filter-menu'
import { LinkTabs } from '@/ui/link-tabs'
import { SearchField } from '@/ui/search-field'
import { statusWord } from '@/ui/status-tag'
import {
  chartStatuses,
  difficulties,
  type ChartCounts,
  type ChartStatus,
  type CoderLoad,
} from '../../contract/queue'
import { classWords, difficultyWords } from './chart-words'
import type { ChartFilterState } from './use-chart-filters'

interface ChartFilterBarProps {
  readonly filter: ChartFilterState
  readonly counts: ChartCounts | undefined
  readonly text: string
  readonly onText: (text: string) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
  /** The coders to filter by; without them the list is one coder's own. */
  readonly coders?: readonly CoderLoad[] | undefined
}

export function ChartFilterBar(props: ChartFilterBarProps) {
  const { filter, counts, text, onText, searchRef, coders } = props
  const { filters, set } = filter
  return (
    <>
      <StatusTabs filter={filter} counts={counts} />
      <SearchField
        ref={searchRef}
        label="Find charts"
        placeholder="Number, reason, patient"
        hotkey="list.search"
        value={text}
        maxLength={100}
        className="w-56 shrink-0"
        onChange={(event) => onText(event.target.value)}
      />
      <FilterFold active={filter.narrowing}>
        <FilterMenu
          label="Class"
          options={Object.entries(classWords).map(([value, label]) => ({ value, label }))}
          value={filters.encounterClass}
          onChange={(value) => set({ encounterClass: value as typeof filters.encounterClass })}
        />
        <FilterMenu
          label="Specialty"
          options={(counts?.specialties ?? []).map(({ specialty, count }) => ({
            value: specialty,
            label: specialty,
            count,
          }))}
          value={filters.specialty}
          onChange={(specialty) => set({ specialty })}
        />
        <FilterMenu
          label="Difficulty"
          options={difficulties.map((value) => ({ value, label: difficultyWords[value] ?? value }))}
          value={filters.difficulty}
          onChange={(value) => set({ difficulty: difficulties.find((one) => one === value) })}
        />
        {coders ? (
          <FilterMenu
            label="Coder"
            options={[
              { value: 'none', label: 'Nobody' },
              ...coders.map((coder) => ({ value: coder.coderId, label: coder.label })),
            ]}
            value={filters.assigneeId}
            onChange={(assigneeId) => set({ assigneeId })}
          />
        ) : null}
        <DateRangeFilter
          label="Service date"
          value={{ from: filters.from, to: filters.to }}
          onChange={set}
        />
        {filter.isFiltered ? (
          <Button tone="quiet" size="small" onClick={filter.clear}>
            Clear
          </Button>
        ) : null}
      </FilterFold>
    </>
  )
}

function StatusTabs({ filter, counts }: Pick<ChartFilterBarProps, 'filter' | 'counts'>) {
  const { filters, hrefWith } = filter
  const total = counts && Object.values(counts.byStatus).reduce((sum, count) => sum + count, 0)
  const tab = (status: ChartStatus) => ({
    href: hrefWith({ status }),
    label: statusWord(status),
    count: counts?.byStatus[status],
    current: filters.status === status,
  })
  return (
    <LinkTabs
      label="Charts by status"
      tabs={[
        {
          href: hrefWith({ status: undefined }),
          label: 'All',
          count: total,
          current: filters.status === undefined,
        },
        ...chartStatuses.map(tab),
      ]}
    />
  )
}
