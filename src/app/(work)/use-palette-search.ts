'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import type { Role } from '@/core/actor'
import { mayDo } from '@/core/permissions'
import { usePaused } from '@/ui/use-paused'

const leastLetters = 2
const atMost = 6

interface PaletteSearchOptions {
  readonly role: Role
  /** Whether anybody is looking. */
  readonly open: boolean
}

/** Charts and codes for the words typed, asked for once typing pauses: a list of charts is a recorded read. */
export function usePaletteSearch(typed: string, { role, open }: PaletteSearchOptions) {
  const text = usePaused(typed.trim())
  const asking = open && text.length >= leastLetters
  const asksCharts = asking && mayDo(role, 'chart.list')
  const asksCodes = asking && mayDo(role, 'codeSet.read')
  const charts = trpc.charts.list.useQuery(
    { text, limit: atMost },
    { enabled: asksCharts, placeholderData: keepPreviousData },
  )
  const codes = trpc.codeSets.search.useQuery(
    { query: text, limit: atMost },
    { enabled: asksCodes, placeholderData: keepPreviousData },
  )
  return {
    charts: itemsOf(charts.data, asksCharts),
    codes: itemsOf(codes.data, asksCodes),
    searching: charts.isFetching || codes.isFetching,
  }
}

/** The answer in hand, unless nothing is asked any more. */
function itemsOf<Item>(
  answer: { readonly items: readonly Item[] } | undefined,
  asks: boolean,
): readonly Item[] {
  return asks && answer ? answer.items : []
}
