'use client'

import { X } from 'lucide-react'
import { Button } from '@/ui/button'
import { DateRangeFilter } from '@/ui/date-range-filter'
import { FilterMenu } from '@/ui/filter-menu'
import { actionWords } from './action-words'
import type { useAuditFilters } from './use-audit-filters'

interface AuditFilterBarProps {
  readonly filter: ReturnType<typeof useAuditFilters>
  readonly actions: readonly string[]
}

export function AuditFilterBar({ filter, actions }: AuditFilterBarProps) {
  const { filters, set, clear, isFiltered } = filter
  return (
    <>
      <FilterMenu
        label="Action"
        options={actions.map((action) => ({ value: action, label: actionWords(action) }))}
        value={filters.action}
        onChange={(action) => set({ action })}
      />
      <DateRangeFilter label="Day" value={{ from: filters.from, to: filters.to }} onChange={set} />
      {filters.actorId ? (
        <Button size="small" icon={X} onClick={() => set({ actorId: undefined })}>
          One actor
        </Button>
      ) : null}
      {filters.subjectId ? (
        <Button size="small" icon={X} onClick={() => set({ subjectId: undefined })}>
          One subject
        </Button>
      ) : null}
      {isFiltered ? (
        <Button tone="quiet" size="small" onClick={clear}>
          Clear
        </Button>
      ) : null}
    </>
  )
}
