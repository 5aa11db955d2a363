'use client'

import type { ReactNode } from 'react'
import type { ChartView } from '@/features/charts/contract/chart-view'
import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import { Reader } from '@/features/charts/ui/desk/reader'
import { PaneSwitch, type Pane } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import type { Reading } from './use-reading'

interface ReadBesideProps {
  readonly reading: Reading
  readonly view: ChartView
  readonly evidence: readonly EvidenceMark[]
  readonly onEvidence: (id: string) => void
  /** How the pane of the codes is called on a phone. */
  readonly codes: Omit<Pane, 'value'>
  readonly children: ReactNode
}

/** The chart to read on the left, the codes on the right; two tabs on a phone. */
export function ReadBeside(props: ReadBesideProps) {
  const { view, evidence, onEvidence, codes, children } = props
  const { reader, pane, setPane, shown } = props.reading
  return (
    <>
      <PaneSwitch
        label="Panes"
        panes={[
          { value: 'main', label: 'Read' },
          { value: 'side', ...codes },
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
            view={view}
            evidence={evidence}
            activeEvidenceId={shown}
            onEvidence={onEvidence}
          />
        }
        side={children}
      />
    </>
  )
}
