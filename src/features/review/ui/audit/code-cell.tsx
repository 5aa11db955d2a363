import { clsx } from 'clsx'
import { Star } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { PlacedCode } from '../../rules/align-codes'
import type { ReferenceCode } from '../../contract/audits'

interface CodeCellProps {
  readonly placed: PlacedCode<ReferenceCode> | undefined
  /** What an empty cell says, e.g. "not in the reference". */
  readonly absent: string
  readonly tint?: 'removed' | 'added' | 'changed' | undefined
  /** Leaves the title out where it stands beside it already. */
  readonly titleBeside: boolean
}

const tints = {
  removed: 'bg-error-tint',
  added: 'bg-success-tint',
  changed: 'bg-warning-tint',
}

/** One side of a row: sequence, code, title, and what is set on the code. */
export function CodeCell({ placed, absent, tint, titleBeside }: CodeCellProps) {
  if (!placed) {
    return (
      <div className="min-w-0 px-2 py-1.5 text-12 text-quiet">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{absent}</span>
      </div>
    )
  }
  const { position, code } = placed
  return (
    <div className={clsx('min-w-0 px-2 py-1.5', tint && tints[tint])}>
      <p className="flex flex-wrap items-center gap-x-1.5">
        <span className="figures w-4 shrink-0 text-right text-12 text-quiet">{position}</span>
        <span className={clsx('code font-medium', tint === 'removed' && 'line-through')}>
          {code.code}
        </span>
        {code.principal ? (
          <Icon of={Star} size={14} label="principal" className="fill-current text-accent-text" />
        ) : null}
        {code.poa ? (
          <span className="text-12 text-quiet">
            POA <span className="font-medium text-soft">{code.poa}</span>
          </span>
        ) : null}
        {code.modifiers.length > 0 ? (
          <span className="code text-12 text-quiet">{code.modifiers.join(' ')}</span>
        ) : null}
      </p>
      {titleBeside || !code.title ? null : (
        <p className="line-clamp-2 pl-5.5 text-13 text-soft max-sm:line-clamp-3">{code.title}</p>
      )}
    </div>
  )
}
