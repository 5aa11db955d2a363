'use client'

import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { DraftRow } from './draft'
import { codeSystemsOf } from './procedure-systems'

interface CodeTitleProps {
  readonly row: DraftRow
  /** The day whose release names the code. */
  readonly date: Day
}

const kept = { staleTime: Infinity, retry: false }

/** The official title of a code; looked up where the row came without one. */
export function CodeTitle({ row, date }: CodeTitleProps) {
  if (row.title !== null) return row.title
  return row.system === 'ICD-10-CM' ? (
    <DiagnosisTitle code={row.code} date={date} />
  ) : (
    <ProcedureTitle code={row.code} system={row.system} date={date} />
  )
}

function DiagnosisTitle({ code, date }: { readonly code: string; readonly date: Day }) {
  const found = trpc.codeSets.get.useQuery(
    { code, date },
    { enabled: normaliseCode(code).wellFormed, ...kept },
  )
  if (found.data) return found.data.title
  return (
    <span className="text-quiet">
      {found.isFetching ? 'Looking up the title' : 'Not in the release in force'}
    </span>
  )
}

interface ProcedureTitleProps {
  readonly code: string
  readonly system: Exclude<DraftRow['system'], 'ICD-10-CM'>
  readonly date: Day
}

/** Of a system that is not loaded only the system is known. */
function ProcedureTitle({ code, system, date }: ProcedureTitleProps) {
  const found = trpc.codeSets.search.useQuery(
    { query: code, date, limit: 2, systems: codeSystemsOf(system) },
    { enabled: code !== '', ...kept },
  )
  const named = found.data?.items.find((hit) => hit.code === code.toUpperCase())
  return named?.title ?? <span className="text-quiet">{system}</span>
}
