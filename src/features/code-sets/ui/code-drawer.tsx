'use client'

import { useState } from 'react'
import type { Day } from '@/core/day'
import { Drawer } from '@/ui/drawer'
import type { CodeSystem } from '../contract/code-systems'
import type { CodeNode } from '../contract/search'
import { CodeDetail } from './code-detail'

interface CodeDrawerProps {
  /** The code to begin with. */
  readonly code: string
  readonly system: CodeSystem
  readonly date: Day
  readonly onClose: () => void
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** The code browser beside a chart: its links lead on inside the drawer. Mount it while it is open. */
export function CodeDrawer({ code, system, date, onClose, onAdd }: CodeDrawerProps) {
  const [shown, setShown] = useState(code)
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())} title="Code">
      <div className="-m-4">
        <CodeDetail code={shown} system={system} date={date} onGo={setShown} onAdd={onAdd} />
      </div>
    </Drawer>
  )
}
