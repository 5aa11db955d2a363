'use client'

import { ArrowDownToLine, CircleCheck } from 'lucide-react'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Kbd } from '@/ui/kbd'
import { countFindings, findingWords } from './count-findings'
import type { CodesModel } from './use-codes'

/** How many findings stand, and the way to the next one. */
export function FindingsFoot({ model }: { readonly model: CodesModel }) {
  const { standing, state } = model
  const counts = countFindings(standing)
  const tone =
    counts.errors > 0 ? 'text-error-text' : counts.warnings > 0 ? 'text-warning-text' : ''
  return (
    <div className="flex h-10 shrink-0 items-center gap-2 border-t border-line bg-sunken px-3">
      {standing.length === 0 ? <Icon of={CircleCheck} size={14} className="text-quiet" /> : null}
      <span role="status" className={`font-medium ${tone}`}>
        {findingWords(counts)}
      </span>
      <span className="min-w-0 grow truncate text-12 text-quiet" title={state.releaseNote ?? ''}>
        {state.releaseNote ? 'by the nearest release' : ''}
      </span>
      {standing.length > 0 ? (
        <Button tone="quiet" size="small" icon={ArrowDownToLine} onClick={model.nextFinding}>
          Next finding <Kbd combo="f8" />
        </Button>
      ) : null}
    </div>
  )
}
