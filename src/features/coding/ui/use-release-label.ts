'use client'

import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'

/** The code-set release in force on a day, as a person reads it. */
export function useReleaseLabel(date: Day): string | undefined {
  const answer = trpc.codeSets.search.useQuery({ query: '', date, limit: 1 }, { staleTime: 60_000 })
  return answer.data?.release.label
}
