'use client'

import { useMemo } from 'react'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { Page } from '@/ui/page'
import type { AuditView } from '../../contract/audits'
import { ReadBeside } from '../reading/read-beside'
import { useReading } from '../reading/use-reading'
import { AuditHeader } from './audit-header'
import { AuditPanel } from './audit-panel'
import { codeOfEvidence, evidenceId, evidenceOf } from './evidence-of'
import { useAuditDesk } from './use-audit-desk'

interface AuditWorkspaceProps {
  readonly view: AuditView
  readonly chart: ChartView
}

/** The chart to read on the left, coder beside reference on the right; two tabs on a phone. */
export function AuditWorkspace({ view, chart }: AuditWorkspaceProps) {
  const desk = useAuditDesk(view)
  const reading = useReading()
  const evidence = useMemo(() => evidenceOf(view.submitted), [view.submitted])

  function showNextEvidence() {
    const submitted = desk.active?.submitted
    if (!submitted || submitted.evidence.length === 0) return
    const { kind, position } = submitted
    const ids = submitted.evidence.map((_, index) => evidenceId({ kind, position, index }))
    const next = ids[(ids.indexOf(reading.shown ?? '') + 1) % ids.length]
    if (next) reading.showEvidence(next)
  }

  function chooseRowOf(id: string) {
    const { kind, position } = codeOfEvidence(id)
    const row = desk.order.find(
      ({ submitted }) => submitted?.kind === kind && submitted.position === position,
    )
    reading.setShown(id)
    desk.activate(row?.key)
  }

  return (
    <Page fill>
      <AuditHeader view={view} chart={chart} />
      <ReadBeside
        reading={reading}
        view={chart}
        evidence={evidence}
        codes={{ label: 'Audit', count: desk.draft.findings.length, countOf: 'findings' }}
        onEvidence={chooseRowOf}
      >
        <AuditPanel
          view={view}
          desk={desk}
          inpatient={chart.chart.setting === 'inpatient'}
          onEvidence={reading.showEvidence}
          onNextEvidence={showNextEvidence}
        />
      </ReadBeside>
    </Page>
  )
}
