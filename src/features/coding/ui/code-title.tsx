'use client'

import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { DraftRow } from './draft'

interface CodeTitleProps {
  readonly row: DraftRow
  /** The day whose release names the code. */
  readonly date: Day
}

/** The official title of a code; looked up where the row came without one. */
export function CodeTitle({ row, date }: CodeTitleProps) {
  const unnamed = row.title === null && row.system === 'ICD-10-CM'
  const found = trpc.codeSets.get.useQuery(
    { code: row.code, date },
    { enabled: unnamed && normaliseCode(row.code).wellFormed, staleTime: Infinity, retry: false },
  )
  const title = row.title ?? (unnamed ? found.data?.title : undefined)
  if (title) return title
  return <span className="text-quiet">{unnamed ? untitled(found.isFetching) : row.system}</span>
}

function untitled(fetching: boolean): string {
  return fetching ? 'Looking up the title' : 'Not in the release in force'
}
