'use client'

import { useState } from 'react'
import { riskPatientOf } from '@/features/coding/ui/risk/risk-patient-of'
import { RiskSection } from '@/features/coding/ui/risk/risk-section'
import { SegmentedControl } from '@/ui/segmented-control'
import type { AuditContext } from './audit-context'

type Column = 'coder' | 'reference'

/** Risk and quality of either column, so that an auditor sees what a changed code moves. */
export function AuditRisk({ view, desk, inpatient }: AuditContext) {
  const { patientSex: sex, patientAge: age } = view.chart
  const [column, setColumn] = useState<Column>('coder')
  const { submitted, reference } = desk.draft
  const codes = column === 'coder' ? submitted : reference
  const diagnoses = codes.filter(({ kind }) => kind === 'diagnosis')
  return (
    <RiskSection
      diagnoses={diagnoses}
      inpatient={inpatient}
      patient={riskPatientOf({ sex, age })}
      choice={
        <SegmentedControl
          label="Codes of"
          size="small"
          segments={[
            { value: 'coder', label: 'Coder' },
            { value: 'reference', label: 'Reference' },
          ]}
          value={column}
          onChange={setColumn}
        />
      }
    />
  )
}
