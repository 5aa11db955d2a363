'use client'

import { isMissing } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import type { CodeSystem } from '../contract/code-systems'
import type { CodeNode } from '../contract/search'
import { CodeLoading } from './code-loading'
import { CodeSheet } from './code-sheet'
import { ProcedureSheet } from './procedure-sheet'
import { ProcedureTableSheet } from './procedure-table-sheet'

interface CodeDetailProps {
  readonly code: string
  readonly system: CodeSystem
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
  /** Where a chart is open: puts a billable code on it. */
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** All that the release in force says of a code; of HCPCS and CPT the title. */
export function CodeDetail({ system, ...shown }: CodeDetailProps) {
  if (system === 'ICD-10-PCS') return <ProcedureTableSheet {...shown} />
  return <DiagnosisDetail {...shown} />
}

function DiagnosisDetail({ code, date, onGo, onAdd }: Omit<CodeDetailProps, 'system'>) {
  const found = trpc.codeSets.get.useQuery({ code, date }, { staleTime: 60_000, retry: false })
  if (found.data) {
    // A code of its own, so that choices made for another do not stay.
    return <CodeSheet key={found.data.code} detail={found.data} onGo={onGo} onAdd={onAdd} />
  }
  if (found.isPending) return <CodeLoading code={code} />
  if (isMissing(found.error)) return <ProcedureSheet code={code} date={date} />
  return <LoadFailure title="The code could not be loaded" query={found} />
}
