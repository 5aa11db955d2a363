'use client'

import { FileQuestion } from 'lucide-react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { EmptyState } from '@/ui/empty-state'
import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'
import { procedureSystems } from '../contract/code-systems'

interface ProcedureSheetProps {
  readonly code: string
  readonly date: Day | undefined
}

/** What the loaded procedure systems say of a code that is none of ICD-10-CM. */
export function ProcedureSheet({ code, date }: ProcedureSheetProps) {
  const systems = [...procedureSystems]
  const asked = { query: code, date, limit: systems.length, systems }
  const found = trpc.codeSets.search.useQuery(asked, { staleTime: 60_000 })
  if (found.isPending) {
    return (
      <LoadingRegion of={`code ${code}`} className="flex flex-col gap-3 p-4">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-4 w-full" />
      </LoadingRegion>
    )
  }
  const hit = found.data?.items.find((one) => one.code === code.toUpperCase())
  if (!hit) {
    return (
      <EmptyState icon={FileQuestion} title={`There is no code ${code} in this release`}>
        Check the code, choose another date, or look for it by words.
      </EmptyState>
    )
  }
  const release = found.data?.systems.find(({ system }) => system === hit.system)?.release
  return (
    <article className="flex flex-col gap-2 p-4">
      <h2 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="code text-20 font-semibold">{hit.code}</span>
        <span className="text-16">{hit.title}</span>
      </h2>
      <p className="text-quiet">
        {hit.billable ? 'Billable' : 'A header: a code below it is reported'} · {hit.system}
        {release ? ` · ${release.label}` : ''}
      </p>
      {release?.note ? <p className="text-12 text-quiet">{release.note}</p> : null}
    </article>
  )
}
