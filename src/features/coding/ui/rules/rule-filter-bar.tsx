'use client'

import { useRef } from 'react'
import { Button } from '@/ui/button'
import { FilterMenu } from '@/ui/filter-menu'
import { SearchField } from '@/ui/search-field'
import { useHotkeys } from '@/ui/use-hotkeys'
import { ruleFiltersSchema } from './filter-rules'
import { groupWords, settingWords, severityWords } from './rule-words'
import type { RuleFilterState } from './use-rule-filters'

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** Narrows the catalogue by category, severity, setting and words. */
export function RuleFilterBar({ filter }: { readonly filter: RuleFilterState }) {
  const search = useRef<HTMLDivElement>(null)
  useHotkeys({ 'list.search': () => search.current?.querySelector('input')?.focus() })
  const set = (change: Record<string, string | undefined>) =>
    filter.set(ruleFiltersSchema.partial().parse({ ...filter.filters, ...change }))
  return (
    <>
      <div ref={search} className="w-64 max-md:w-full">
        <SearchField
          label="Filter rules by words"
          hotkey="list.search"
          value={filter.text}
          onChange={(event) => filter.setText(event.target.value)}
        />
      </div>
      <FilterMenu
        label="Category"
        options={options(groupWords)}
        value={filter.filters.group}
        onChange={(group) => set({ group })}
      />
      <FilterMenu
        label="Severity"
        options={options(severityWords)}
        value={filter.filters.severity}
        onChange={(severity) => set({ severity })}
      />
      <FilterMenu
        label="Setting"
        options={options(settingWords)}
        value={filter.filters.setting}
        onChange={(setting) => set({ setting })}
      />
      {filter.isFiltered ? (
        <Button tone="quiet" size="small" onClick={filter.clear}>
          Clear
        </Button>
      ) : null}
    </>
  )
}
