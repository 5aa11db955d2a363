'use client'

import { Calculator, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Drawer } from '@/ui/drawer'
import type { NewRow } from '../draft'
import { useVisitLevel } from './use-visit-level'
import { VisitLevelForm } from './visit-level-form'
import { VisitLevelResult } from './visit-level-result'

interface VisitLevelProps {
  readonly onAdd: (row: NewRow) => void
}

/** Opens the panel that finds the code of a visit by decision making or time. */
export function VisitLevel({ onAdd }: VisitLevelProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className="px-2 pb-2 print:hidden">
      <Button tone="quiet" size="small" icon={Calculator} onClick={() => setOpen(true)}>
        Find the visit level
      </Button>
      {open ? (
        <VisitLevelDrawer
          onClose={() => setOpen(false)}
          onAdd={(row) => {
            onAdd(row)
            setOpen(false)
          }}
        />
      ) : null}
    </div>
  )
}

interface VisitLevelDrawerProps extends VisitLevelProps {
  readonly onClose: () => void
}

function VisitLevelDrawer({ onClose, onAdd }: VisitLevelDrawerProps) {
  const model = useVisitLevel()
  const { code } = model.level
  return (
    <Drawer
      open
      title="Visit level"
      onOpenChange={(stays) => (stays ? undefined : onClose())}
      actions={
        <Button
          tone="primary"
          icon={Plus}
          onClick={() =>
            onAdd({ kind: 'procedure', system: 'CPT/HCPCS', code, title: null, modifiers: [] })
          }
        >
          Add {code}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="sticky -top-4 z-10 -mx-4 -mt-4 border-b border-line bg-raised px-4 py-3">
          <VisitLevelResult level={model.level} />
        </div>
        <VisitLevelForm model={model} />
      </div>
    </Drawer>
  )
}
