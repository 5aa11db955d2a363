'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { trpc } from '@/client/trpc'
import type { CodeHit } from '@/features/code-sets/contract/search'

const shownHits = 12
const none: readonly CodeHit[] = []

/** The codes of the release in force on the day of service that answer the words typed. */
export function useCodeSearch(typed: string, date: string) {
  const query = useDeferredValue(typed.trim())
  const asked = query !== ''
  const search = trpc.codeSets.search.useQuery(
    { query, date, limit: shownHits },
    { enabled: asked, placeholderData: keepPreviousData, staleTime: Infinity },
  )
  return {
    asked,
    hits: asked ? (search.data?.items ?? none) : none,
    error: search.error,
    isSearching: asked && search.isPending,
  }
}
