import { clsx } from 'clsx'
import type { OutlineStep } from './reader-outline'

interface DocumentsListProps {
  readonly steps: readonly OutlineStep[]
  readonly current: string | undefined
  readonly onOpen: (id: string) => void
}

/** What the chart holds; a click brings the part into view. */
export function DocumentsList({ steps, current, onOpen }: DocumentsListProps) {
  return (
    <nav aria-label="Documents" className="h-full overflow-y-auto py-2">
      <ul>
        {steps.map(({ id, title, note, count }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onOpen(id)}
              className={clsx(
                'ring-inside flex w-full items-baseline gap-2 border-l-2 py-1.5 pr-3 pl-2.5 text-left hover:bg-hover',
                id === current ? 'border-accent font-medium' : 'border-transparent text-soft',
              )}
            >
              <span className="min-w-0 grow">
                <span className="line-clamp-2">{title}</span>
                {note ? (
                  <span className="block truncate text-12 font-normal text-quiet">{note}</span>
                ) : null}
              </span>
              {count === undefined ? null : (
                <span className="figures text-12 font-normal text-quiet">{count}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
