'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import type { AssessRiskInput } from '../../contract/risk'
import type { Poa } from '../../engine/coded-record'

export interface AssessedDiagnosis {
  readonly code: string
  readonly principal: boolean
  readonly poa: Poa | null
}

interface RiskOptions {
  readonly diagnoses: readonly AssessedDiagnosis[]
  readonly inpatient: boolean
  readonly patient: AssessRiskInput['patient']
}

/** The measures of the codes as they stand, saved or not; the former ones stay until the new are here. */
export function useRisk({ diagnoses, inpatient, patient }: RiskOptions) {
  const asked = diagnoses.map(({ code, principal, poa }) => ({ code, principal, poa }))
  return trpc.coding.assessRisk.useQuery(
    { diagnoses: asked, inpatient, patient },
    { enabled: asked.length > 0, placeholderData: keepPreviousData, staleTime: 60_000 },
  )
}
