import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface PageProps {
  /** Fills the height and lets its parts scroll: tables and the desk. Otherwise the page scrolls. */
  readonly fill?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** The content of one page inside the frame. */
export function Page({ fill = false, className, children }: PageProps) {
  return (
    <div
      className={clsx(
        'flex min-w-0 flex-col bg-paper',
        fill ? 'h-full min-h-0 overflow-hidden' : 'min-h-full',
        'print:h-auto print:overflow-visible',
        className,
      )}
    >
      {children}
    </div>
  )
}
