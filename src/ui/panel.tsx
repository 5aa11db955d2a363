import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title?: ReactNode
  /** Controls at the right end of the title line. */
  readonly actions?: ReactNode
  /** Lets the content touch the border, for tables and lists. */
  readonly flush?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** Paper on the desk: a bordered section with an optional title line. */
export function Panel({ title, actions, flush = false, className, children }: PanelProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={clsx('flex min-w-0 flex-col rounded-panel border border-line bg-paper', className)}
    >
      {title || actions ? (
        <div className="flex min-h-10 shrink-0 items-center gap-2 border-b border-line px-4 py-1">
          <h2 id={id} className="min-w-0 grow truncate text-13 font-semibold">
            {title}
          </h2>
          {actions}
        </div>
      ) : null}
      <div className={clsx('min-h-0 min-w-0 grow', !flush && 'p-4')}>{children}</div>
    </section>
  )
}
