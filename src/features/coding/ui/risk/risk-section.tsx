'use client'

import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { LoadFailure } from '@/client/load-failure'
import { Icon } from '@/ui/icon'
import { LoadingRegion } from '@/ui/loading-region'
import { Skeleton } from '@/ui/skeleton'
import type { AssessRiskInput } from '../../contract/risk'
import { RiskMeasures } from './risk-measures'
import { type AssessedDiagnosis, useRisk } from './use-risk'

interface RiskSectionProps {
  /** In sequence. */
  readonly diagnoses: readonly AssessedDiagnosis[]
  readonly inpatient: boolean
  readonly patient: AssessRiskInput['patient']
  /** Which codes are assessed, where there is a choice. */
  readonly choice?: ReactNode
}

/** What the codes mean for risk adjustment and quality; folded until somebody asks. Never part of a provider query. */
export function RiskSection({ diagnoses, inpatient, patient, choice }: RiskSectionProps) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="group border-t border-line print:hidden"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="ring-inside flex min-h-9 cursor-pointer items-center gap-1 px-3 py-2 text-13 font-medium hover:bg-hover pointer-coarse:min-h-11">
        <Icon of={ChevronRight} size={14} className="group-open:rotate-90" />
        Risk and quality
      </summary>
      {open && choice ? <div className="px-3 pb-3">{choice}</div> : null}
      {open ? <RiskContent {...{ diagnoses, inpatient, patient }} /> : null}
    </details>
  )
}

function RiskContent({ diagnoses, inpatient, patient }: RiskSectionProps) {
  const risk = useRisk({ diagnoses, inpatient, patient })
  if (diagnoses.length === 0)
    return <p className="px-3 pb-3 text-quiet">Add a diagnosis to see what it means here.</p>
  if (risk.isError) return <LoadFailure title="Risk and quality could not be read" query={risk} />
  if (risk.isPending) return <RiskSkeleton />
  return <RiskMeasures assessment={risk.data} inpatient={inpatient} />
}

function RiskSkeleton() {
  return (
    <LoadingRegion of="risk and quality" className="flex flex-col gap-2 px-3 pb-3">
      <Skeleton className="h-4 w-48" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-full" />
    </LoadingRegion>
  )
}
