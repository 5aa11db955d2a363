'use client'

import { toCallError } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'
import type { CodeNode } from '../contract/search'
import { CodeSheet } from './code-sheet'
import { ProcedureSheet } from './procedure-sheet'

interface CodeDetailProps {
  readonly code: string
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
  /** Where a chart is open: puts a billable code on it. */
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** All that the release in force says of a code; of a procedure its title. */
export function CodeDetail({ code, date, onGo, onAdd }: CodeDetailProps) {
  const found = trpc.codeSets.get.useQuery({ code, date }, { staleTime: 60_000, retry: false })
  if (found.data) {
    // A code of its own, so that choices made for another do not stay.
    return <CodeSheet key={found.data.code} detail={found.data} onGo={onGo} onAdd={onAdd} />
  }
  if (found.isPending) {
    return (
      <LoadingRegion of={`code ${code}`} className="flex flex-col gap-3 p-4">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-32 w-full" />
      </LoadingRegion>
    )
  }
  const error = toCallError(found.error)
  if (error.code === 'NOT_FOUND' || error.code === 'VALIDATION_FAILED') {
    return <ProcedureSheet code={code} date={date} />
  }
  return <LoadFailure title="The code could not be loaded" query={found} />
}
