'use client'

import { useMemo, useRef, useState } from 'react'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { Reader, type ReaderHandle } from '@/features/charts/ui/desk/reader'
import { Page } from '@/ui/page'
import { PaneSwitch } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import type { AuditView } from '../../contract/audits'
import { AuditHeader } from './audit-header'
import { AuditPanel } from './audit-panel'
import { codeOfEvidence, evidenceId, evidenceOf } from './evidence-of'
import { useAuditDesk } from './use-audit-desk'

interface AuditWorkspaceProps {
  readonly view: AuditView
  readonly chart: ChartView
}

type PaneName = 'main' | 'side'

/** The chart to read on the left, coder beside reference on the right; two tabs on a phone. */
export function AuditWorkspace({ view, chart }: AuditWorkspaceProps) {
  const desk = useAuditDesk(view)
  const reader = useRef<ReaderHandle>(null)
  const [pane, setPane] = useState<PaneName>('side')
  const [activeEvidenceId, setActiveEvidenceId] = useState<string>()
  const evidence = useMemo(() => evidenceOf(view.submitted), [view.submitted])

  function showEvidence(id: string) {
    setActiveEvidenceId(id)
    setPane('main')
    // The pane may have been hidden until now.
    requestAnimationFrame(() => reader.current?.showEvidence(id))
  }

  function showNextEvidence() {
    const submitted = desk.active?.submitted
    if (!submitted || submitted.evidence.length === 0) return
    const { kind, position } = submitted
    const ids = submitted.evidence.map((_, index) => evidenceId({ kind, position, index }))
    const next = ids[(ids.indexOf(activeEvidenceId ?? '') + 1) % ids.length]
    if (next) showEvidence(next)
  }

  function chooseRowOf(id: string) {
    const { kind, position } = codeOfEvidence(id)
    const row = desk.order.find(
      ({ submitted }) => submitted?.kind === kind && submitted.position === position,
    )
    setActiveEvidenceId(id)
    desk.activate(row?.key)
  }

  return (
    <Page fill>
      <AuditHeader view={view} chart={chart} />
      <PaneSwitch
        label="Panes"
        panes={[
          { value: 'main', label: 'Read' },
          { value: 'side', label: 'Audit', count: desk.draft.findings.length, countOf: 'findings' },
        ]}
        value={pane}
        onChange={(value) => setPane(value === 'main' ? 'main' : 'side')}
      />
      <SplitPane
        name="audit.codes"
        className="min-h-0 grow"
        sideAt="end"
        sideLabel="the codes"
        initial={600}
        min={400}
        max={860}
        onPhone={pane}
        main={
          <Reader
            ref={reader}
            view={chart}
            evidence={evidence}
            activeEvidenceId={activeEvidenceId}
            onEvidence={chooseRowOf}
          />
        }
        side={
          <AuditPanel
            view={view}
            desk={desk}
            inpatient={chart.chart.setting === 'inpatient'}
            onEvidence={showEvidence}
            onNextEvidence={showNextEvidence}
          />
        }
      />
    </Page>
  )
}
