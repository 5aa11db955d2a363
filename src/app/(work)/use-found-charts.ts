'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Role } from '@/core/actor'
import { mayDo } from '@/core/permissions'

const pauseMs = 250
const leastLetters = 2
const atMost = 6

interface FoundChartsOptions {
  readonly role: Role
  /** Whether anybody is looking. */
  readonly open: boolean
}

/** Charts for the words of the palette, asked for once typing pauses: each answer is a recorded read. */
export function useFoundCharts(typed: string, { role, open }: FoundChartsOptions) {
  const text = usePaused(typed.trim())
  const asking = open && mayDo(role, 'chart.list') && text.length >= leastLetters
  const found = trpc.charts.list.useQuery(
    { text, limit: atMost },
    { enabled: asking, placeholderData: keepPreviousData },
  )
  return { charts: asking ? (found.data?.items ?? []) : [], searching: found.isFetching }
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
