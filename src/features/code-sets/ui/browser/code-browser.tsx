'use client'

import { ListTree } from 'lucide-react'
import { useRef, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { EmptyState } from '@/ui/empty-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { LinkTabs } from '@/ui/link-tabs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PaneSwitch } from '@/ui/pane-switch'
import { SplitPane } from '@/ui/split-pane'
import { TextField } from '@/ui/text-field'
import { useHotkeys } from '@/ui/use-hotkeys'
import { type BrowsedSystem, browsedSystems } from '../../contract/browse'
import type { CodeSystem } from '../../contract/code-systems'
import { CodeDetail } from '../code-detail'
import { codePath } from '../code-path'
import { StarterNote } from '../starter-note'
import { CodeJump } from './code-jump'
import { CodeTree } from './code-tree'
import { useBrowsedCode } from './use-browsed-code'

const treePx = { initial: 420, min: 260, max: 640 }

/** The tabular list as a tree, and all that stands at the code that is chosen. */
export function CodeBrowser() {
  const { system, code, date, go, setDate } = useBrowsedCode()
  const [pane, setPane] = useState<'tree' | 'code'>(code === undefined ? 'tree' : 'code')
  const jump = useRef<HTMLInputElement>(null)
  const chapters = trpc.codeSets.nodes.useQuery({ system, date }, { staleTime: 60_000 })
  const release = chapters.data?.release

  function show(next: string, of?: CodeSystem) {
    go(next, of)
    setPane('code')
  }

  useHotkeys({ 'list.search': () => jump.current?.focus() })

  return (
    <Page fill>
      <Crumbs trail={code === undefined ? [] : [{ label: code }]} />
      <PageHeader title="Codes" note={release?.note ?? release?.label}>
        <LinkTabs label="Code systems" tabs={tabsOf(system, date)} />
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
      <StarterOf system={system} date={date} />
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
        side={
          <CodeTree
            key={`${system} ${date ?? ''}`}
            system={system}
            code={code}
            date={date}
            onGo={(next) => show(next)}
          />
        }
        main={<ChosenCode system={system} code={code} date={date} onGo={(next) => show(next)} />}
      />
    </Page>
  )
}

function tabsOf(shown: BrowsedSystem, date: Day | undefined) {
  const query = date === undefined ? '' : `?date=${date}`
  return browsedSystems.map((system) => ({
    href: `${codePath('', system)}${query}`,
    label: system,
    current: system === shown,
  }))
}

/** Only of ICD-10-CM a part ships. */
function StarterOf({ system, date }: Pick<ChosenCodeProps, 'system' | 'date'>) {
  if (system !== 'ICD-10-CM') return null
  return <StarterNote date={date} className="border-b border-line px-4 py-1.5" />
}

interface ChosenCodeProps {
  readonly system: BrowsedSystem
  readonly code: string | undefined
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
}

function ChosenCode({ system, code, date, onGo }: ChosenCodeProps) {
  return (
    <div className="h-full overflow-y-auto border-l border-line max-md:border-l-0">
      {code === undefined ? (
        <EmptyState icon={ListTree} title="Choose a code">
          {system === 'ICD-10-PCS' ? 'Open sections' : 'Open chapters'} with the arrow keys and
          Enter, or press / to look for a code by words.
        </EmptyState>
      ) : (
        <CodeDetail code={code} system={system} date={date} onGo={onGo} />
      )}
    </div>
  )
}
