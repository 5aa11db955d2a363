import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface Definition {
  readonly term: string
  readonly value: ReactNode
}

interface DefinitionListProps {
  readonly entries: readonly Definition[]
  /** Terms over values instead of beside them. */
  readonly stacked?: boolean
  readonly className?: string
}

export function DefinitionList({ entries, stacked = false, className }: DefinitionListProps) {
  return (
    <dl
      className={clsx(
        stacked
          ? 'flex flex-col gap-3'
          : 'grid grid-cols-[minmax(0,max-content)_1fr] gap-x-4 gap-y-1.5',
        'text-13',
        className,
      )}
    >
      {entries.map(({ term, value }) => (
        <div key={term} className={stacked ? undefined : 'contents'}>
          <dt className="text-quiet">{term}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
