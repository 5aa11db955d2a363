'use client'

import { useMemo, useRef, useState } from 'react'
import type { ChartView } from '@/features/charts/contract/chart-view'
import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import { Reader, type ReaderHandle } from '@/features/charts/ui/desk/reader'
import { Page } from '@/ui/page'
import { PaneSwitch } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import type { KeyComparison } from '../../contract/practice'
import { locateQuote } from '../../rules/locate-quote'
import { KeyHeader } from './key-header'
import { KeyPanel } from './key-panel'
import { keyEvidenceId } from './key-row'

interface KeyWorkspaceProps {
  readonly comparison: KeyComparison
  readonly view: ChartView
}

type PaneName = 'main' | 'side'

/** The chart to read on the left, the coder's codes beside the key on the right; two tabs on a phone. */
export function KeyWorkspace({ comparison, view }: KeyWorkspaceProps) {
  const reader = useRef<ReaderHandle>(null)
  const [pane, setPane] = useState<PaneName>('side')
  const [shown, setShown] = useState<string>()
  const evidence = useMemo(() => keyEvidence(comparison, view), [comparison, view])

  function showEvidence(id: string) {
    setShown(id)
    setPane('main')
    // The pane may have been hidden until now.
    requestAnimationFrame(() => reader.current?.showEvidence(id))
  }

  return (
    <Page fill>
      <KeyHeader comparison={comparison} view={view} />
      <PaneSwitch
        label="Panes"
        panes={[
          { value: 'main', label: 'Read' },
          { value: 'side', label: 'Key' },
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
            onEvidence={(id) => {
              setShown(id)
              setPane('side')
            }}
          />
        }
        side={<KeyPanel comparison={comparison} shown={shown} onEvidence={showEvidence} />}
      />
    </Page>
  )
}

/** The words that support each code of the key, where the notes hold them. */
function keyEvidence({ key }: KeyComparison, { documents }: ChartView): EvidenceMark[] {
  return key.flatMap(({ code, position, quote }) => {
    const place = locateQuote(documents, quote)
    return place ? [{ id: keyEvidenceId(position), label: code, ...place }] : []
  })
}
