'use client'

import { useMemo } from 'react'
import type { ChartView } from '@/features/charts/contract/chart-view'
import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import { Page } from '@/ui/page'
import type { KeyComparison } from '../../contract/practice'
import { locateQuote } from '../../rules/locate-quote'
import { ReadBeside } from '../reading/read-beside'
import { useReading } from '../reading/use-reading'
import { KeyHeader } from './key-header'
import { KeyPanel } from './key-panel'
import { keyEvidenceId } from './key-row'

interface KeyWorkspaceProps {
  readonly comparison: KeyComparison
  readonly view: ChartView
}

/** The chart to read on the left, the coder's codes beside the key on the right; two tabs on a phone. */
export function KeyWorkspace({ comparison, view }: KeyWorkspaceProps) {
  const reading = useReading()
  const evidence = useMemo(() => keyEvidence(comparison, view), [comparison, view])
  return (
    <Page fill>
      <KeyHeader comparison={comparison} view={view} />
      <ReadBeside
        reading={reading}
        view={view}
        evidence={evidence}
        codes={{ label: 'Key' }}
        onEvidence={(id) => {
          reading.setShown(id)
          reading.setPane('side')
        }}
      >
        <KeyPanel comparison={comparison} shown={reading.shown} onEvidence={reading.showEvidence} />
      </ReadBeside>
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
