'use client'

import { PanelLeftClose, PanelLeftOpen, TableOfContents } from 'lucide-react'
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@/ui/menu'
import { useHotkeys } from '@/ui/use-hotkeys'
import { useStoredSize } from '@/ui/use-stored-size'
import type { ChartView } from '../../contract/chart-view'
import { DocumentsList } from './documents-list'
import type { EvidenceMark } from './evidence-mark'
import { FindField } from './find-field'
import { readSelection, type SelectedText } from './read-selection'
import { ReaderContent } from './reader-content'
import { readerOutline } from './reader-outline'
import { useCurrentPart } from './use-current-part'
import { useFind } from './use-find'

/** What the codes beside the reader ask of it. */
export interface ReaderHandle {
  /** The text selected now, with its place in a document. */
  readonly readSelection: () => SelectedText | undefined
  readonly showEvidence: (evidenceId: string) => void
  readonly showPart: (partId: string) => void
}

interface ReaderProps {
  readonly view: ChartView
  /** Spans to tint; keep the array stable between renders. */
  readonly evidence?: readonly EvidenceMark[]
  readonly activeEvidenceId?: string | undefined
  /** A tinted span was clicked. */
  readonly onEvidence?: (evidenceId: string) => void
  readonly ref?: Ref<ReaderHandle>
}

const listOpenPx = 180
const listFoldedPx = 1
const none: readonly EvidenceMark[] = []

/** A chart to read: its documents list, and everything it holds in one scroll. */
export function Reader({ view, evidence = none, activeEvidenceId, onEvidence, ref }: ReaderProps) {
  const outline = useMemo(() => readerOutline(view), [view])
  const scroller = useRef<HTMLDivElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const find = useFind(scroller, evidence)
  const { current, pin } = useCurrentPart(scroller, outline.steps[0]?.id)
  const [listPx, setListPx] = useStoredSize('desk.documents', listOpenPx)
  const listOpen = listPx > listFoldedPx
  const show = (selector: string, block: 'start' | 'center') =>
    scroller.current?.querySelector(selector)?.scrollIntoView({ block })
  const showPart = (id: string) => {
    show(`[data-part="${CSS.escape(id)}"]`, 'start')
    pin(id)
  }

  useImperativeHandle(ref, () => ({
    readSelection: () =>
      scroller.current ? readSelection(scroller.current, (id) => outline.texts.get(id)) : undefined,
    showEvidence: (id) => show(`[data-evidence~="${CSS.escape(id)}"]`, 'center'),
    showPart,
  }))
  useHotkeys({ 'note.find': () => findField.current?.select() })

  return (
    <div className="@container/reader flex h-full min-h-0 min-w-0 bg-paper print:h-auto">
      {listOpen ? (
        <div className="hidden w-45 shrink-0 border-r border-line bg-sunken @min-[740px]/reader:block print:hidden">
          <DocumentsList steps={outline.steps} current={current} onOpen={showPart} />
        </div>
      ) : null}
      <div className="flex min-w-0 grow flex-col">
        <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-3 pointer-coarse:h-12 print:hidden">
          <span className="hidden @min-[740px]/reader:block">
            <IconButton
              icon={listOpen ? PanelLeftClose : PanelLeftOpen}
              label={listOpen ? 'Hide the documents list' : 'Show the documents list'}
              size="small"
              onClick={() => setListPx(listOpen ? listFoldedPx : listOpenPx)}
            />
          </span>
          <span className="@min-[740px]/reader:hidden">
            <Menu
              trigger={
                <Button tone="quiet" size="small" icon={TableOfContents}>
                  Documents
                </Button>
              }
              groups={[
                outline.steps.map(({ id, title, count }) => ({
                  label: count === undefined ? title : `${title} (${count})`,
                  onSelect: () => showPart(id),
                })),
              ]}
            />
          </span>
          <span className="grow" />
          <FindField find={find} ref={findField} onLeave={() => scroller.current?.focus()} />
        </div>
        <div
          ref={scroller}
          tabIndex={0}
          role="region"
          aria-label="Chart"
          className="ring-inside @container min-h-0 grow overflow-y-auto px-5 pb-16 max-sm:px-4 print:overflow-visible"
        >
          <ReaderContent {...{ outline, evidence, activeEvidenceId, onEvidence }} />
        </div>
      </div>
    </div>
  )
}
