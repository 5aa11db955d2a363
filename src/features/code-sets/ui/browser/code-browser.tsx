'use client'

import { ListTree } from 'lucide-react'
import { useRef, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { EmptyState } from '@/ui/empty-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PaneSwitch } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import { TextField } from '@/ui/text-field'
import { useHotkeys } from '@/ui/use-hotkeys'
import { CodeDetail } from '../code-detail'
import { StarterNote } from '../starter-note'
import { CodeJump } from './code-jump'
import { CodeTree } from './code-tree'
import { useBrowsedCode } from './use-browsed-code'

const treePx = { initial: 420, min: 260, max: 640 }

/** The tabular list as a tree, and all that stands at the code that is chosen. */
export function CodeBrowser() {
  const { code, date, go, setDate } = useBrowsedCode()
  const [pane, setPane] = useState<'tree' | 'code'>(code === undefined ? 'tree' : 'code')
  const jump = useRef<HTMLInputElement>(null)
  const chapters = trpc.codeSets.nodes.useQuery({ date }, { staleTime: 60_000 })
  const release = chapters.data?.release

  function show(next: string) {
    go(next)
    setPane('code')
  }

  useHotkeys({ 'list.search': () => jump.current?.focus() })

  return (
    <Page fill>
      <Crumbs trail={code === undefined ? [] : [{ label: code }]} />
      <PageHeader title="Codes" note={release?.note ?? release?.label}>
        <CodeJump ref={jump} date={date} onGo={show} />
        <TextField
          type="date"
          label="In force on"
          labelHidden
          title="In force on"
          value={date ?? ''}
          onChange={(event) => setDate(event.target.value || undefined)}
        />
      </PageHeader>
      <StarterNote date={date} className="border-b border-line px-4 py-1.5" />
      <PaneSwitch
        label="Pane"
        value={pane}
        onChange={(value) => setPane(value === 'code' ? 'code' : 'tree')}
        panes={[
          { value: 'tree', label: 'Tree' },
          { value: 'code', label: 'Code' },
        ]}
      />
      <SplitPane
        name="codes.tree"
        sideAt="start"
        sideLabel="the tree"
        onPhone={pane === 'tree' ? 'side' : 'main'}
        className="min-h-0 grow"
        {...treePx}
        side={<CodeTree key={date ?? ''} code={code} date={date} onGo={show} />}
        main={<ChosenCode code={code} date={date} onGo={show} />}
      />
    </Page>
  )
}

interface ChosenCodeProps {
  readonly code: string | undefined
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
}

function ChosenCode({ code, date, onGo }: ChosenCodeProps) {
  return (
    <div className="h-full overflow-y-auto border-l border-line max-md:border-l-0">
      {code === undefined ? (
        <EmptyState icon={ListTree} title="Choose a code">
          Open chapters with the arrow keys and Enter, or press / to look for a code by words.
        </EmptyState>
      ) : (
        <CodeDetail code={code} date={date} onGo={onGo} />
      )}
    </div>
  )
}
