'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { type RuleFilters, ruleFiltersSchema } from './filter-rules'

/** The filters of the rules page: those of fixed values in the address, the words on the page alone. */
export function useRuleFilters() {
  const pathname = usePathname()
  const router = useRouter()
  const [text, setText] = useState('')
  const filters = ruleFiltersSchema.parse(Object.fromEntries(useSearchParams()))
  const show = (next: RuleFilters) => {
    const entries = Object.entries(next).filter(
      (entry): entry is [string, NonNullable<RuleFilters[keyof RuleFilters]>] =>
        entry[1] !== undefined,
    )
    const query = entries.length > 0 ? `?${new URLSearchParams(entries)}` : ''
    router.replace(`${pathname}${query}`, { scroll: false })
  }
  return {
    filters,
    text,
    setText,
    set: (change: Partial<RuleFilters>) => show({ ...filters, ...change }),
    clear: () => {
      setText('')
      show({ sort: filters.sort })
    },
    isFiltered: text !== '' || Boolean(filters.group ?? filters.severity ?? filters.setting),
  }
}

export type RuleFilterState = ReturnType<typeof useRuleFilters>
