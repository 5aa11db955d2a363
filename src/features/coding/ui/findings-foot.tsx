'use client'

import { ArrowDownToLine, CircleCheck, Info } from 'lucide-react'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Kbd } from '@/ui/kbd'
import { Popover } from '@/ui/popover'
import { countFindings, findingWords } from './count-findings'
import { isOpen } from './placed-finding'
import type { CodesModel } from './use-codes'

/** How many findings stand, and the way to the next one. */
export function FindingsFoot({ model }: { readonly model: CodesModel }) {
  const { standing, state } = model
  const counts = countFindings(standing)
  const open = standing.filter(isOpen)
  const tone =
    counts.errors > 0 ? 'text-error-text' : counts.warnings > 0 ? 'text-warning-text' : ''
  return (
    <div className="flex h-10 shrink-0 items-center gap-2 border-t border-line bg-sunken px-3 print:hidden">
      {open.length === 0 ? <Icon of={CircleCheck} size={14} className="text-quiet" /> : null}
      <span role="status" className={`font-medium ${tone}`}>
        {findingWords(counts)}
      </span>
      <span className="flex min-w-0 grow">
        {state.releaseNote ? <ReleaseNote note={state.releaseNote} /> : null}
      </span>
      {open.length > 0 ? (
        <Button tone="quiet" size="small" icon={ArrowDownToLine} onClick={model.nextFinding}>
          Next finding <Kbd hotkey="finding.next" />
        </Button>
      ) : null}
    </div>
  )
}

/** The record's day lies outside the loaded releases: said here once, and not as a finding. */
function ReleaseNote({ note }: { readonly note: string }) {
  return (
    <Popover
      label="Release"
      className="p-3"
      trigger={
        <Button tone="quiet" size="small" icon={Info}>
          By the nearest release
        </Button>
      }
    >
      <p className="text-pretty">{note}</p>
    </Popover>
  )
}
