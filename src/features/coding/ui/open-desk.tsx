'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { DeskHeader } from '@/features/charts/ui/desk/desk-header'
import { Reader, type ReaderHandle } from '@/features/charts/ui/desk/reader'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { PaneSwitch } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import type { ChartCodes } from '../contract/chart-codes'
import { CodesPanel } from './codes-panel'
import { DeskActions } from './desk-actions'
import { DeskNotices } from './desk-notices'
import { rowKeyOf } from './evidence-id'
import type { KeptDraft } from './draft-store'
import { isOpen } from './placed-finding'
import type { DeskSlots } from './row-feedback'
import { SaveWord } from './save-word'
import { useCodeKeys } from './use-code-keys'
import { useCodes } from './use-codes'
import { useReleaseLabel } from './use-release-label'
import { StandingNotice } from './standing-notice'
import { useStanding } from './use-standing'
import { useSubmitChart } from './use-submit-chart'

interface OpenDeskProps {
  readonly view: ChartView
  readonly codes: ChartCodes
  /** What was typed before the chart was opened anew. */
  readonly kept: KeptDraft | undefined
  readonly slots: DeskSlots
  /** Opens the chart anew and puts what was kept over it. */
  readonly onReload: (kept: KeptDraft | undefined) => Promise<void>
}

const codesPx = { initial: 440, min: 360, max: 720 }

export function OpenDesk({ view, codes, kept, slots, onReload }: OpenDeskProps) {
  const reader = useRef<ReaderHandle>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const [pane, setPane] = useState<'read' | 'code'>('read')
  const model = useCodes({ view, codes, kept, reader })
  const submission = useSubmitChart(model)
  const standing = useStanding(model, submission.busy)
  const [reloading, setReloading] = useState(false)
  const release = useReleaseLabel(view.chart.serviceDate)

  const reload = () => {
    setReloading(true)
    void onReload(model.store.unsaved()).finally(() => setReloading(false))
  }

  useCodeKeys(model, {
    onSearch: () => {
      // At once, so that what is typed next already goes into the field.
      flushSync(() => setPane('code'))
      searchField.current?.select()
    },
    onSubmit: submission.submit,
  })

  return (
    <Page fill>
      <Crumbs trail={[{ label: view.chart.number }]} />
      <DeskHeader
        view={view}
        release={release}
        saved={model.editable ? <SaveWord save={model.state.save} /> : null}
        actions={<DeskActions model={model} submission={submission} />}
      />
      <StandingNotice
        {...standing}
        editable={model.editable}
        reloading={reloading}
        onReload={reload}
      />
      <PaneSwitch
        label="Pane"
        value={pane}
        onChange={(value) => setPane(value === 'code' ? 'code' : 'read')}
        panes={[
          { value: 'read', label: 'Read' },
          {
            value: 'code',
            label: 'Code',
            count: model.standing.filter(isOpen).length,
            countOf: 'findings',
          },
        ]}
      />
      <SplitPane
        name="desk.codes"
        sideAt="end"
        sideLabel="codes"
        onPhone={pane === 'read' ? 'main' : 'side'}
        // Where the rail leaves little room, reading comes first.
        className="min-h-0 grow lg:max-xl:[&>:last-child]:max-w-90 print:block print:*:w-full"
        {...codesPx}
        main={
          <Reader
            ref={reader}
            view={view}
            evidence={model.evidence}
            onEvidence={(id) => {
              setPane('code')
              model.moveTo(rowKeyOf(id), { open: true, focus: 'row' })
            }}
          />
        }
        side={
          <CodesPanel
            model={model}
            patient={view.patient}
            slots={slots}
            searchField={searchField}
            notices={<DeskNotices {...{ model, submission }} onReload={reload} />}
          />
        }
      />
    </Page>
  )
}
