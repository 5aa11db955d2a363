'use client'

import { X } from 'lucide-react'
import { Button } from '@/ui/button'
import { FilterMenu } from '@/ui/filter-menu'
import { TextField } from '@/ui/text-field'
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
      <TextField
        type="date"
        label="From"
        labelHidden
        value={filters.from ?? ''}
        max={filters.to}
        onChange={(event) => set({ from: event.target.value || undefined })}
      />
      <span className="text-13 text-quiet">to</span>
      <TextField
        type="date"
        label="To"
        labelHidden
        value={filters.to ?? ''}
        min={filters.from}
        onChange={(event) => set({ to: event.target.value || undefined })}
      />
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
