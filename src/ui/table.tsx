import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

interface TableProps extends Omit<ComponentProps<'table'>, 'children'> {
  /** What the table lists, for assistive technology. */
  readonly label: string
  readonly children: ReactNode
  /** Grows to the height left on the page and scrolls inside, its header staying in view. */
  readonly fill?: boolean
}

/**
 * Rows on paper. Put `TableHead` and `TableBody` inside. Cells that a narrow screen can spare are
 * hidden by their `from`; the rest must fit 390 pixels.
 */
export function Table({ label, fill = false, className, children, ...rest }: TableProps) {
  return (
    <div className={clsx('relative overflow-x-auto', fill && 'min-h-0 flex-1 overflow-y-auto')}>
      <table
        {...rest}
        aria-label={label}
        className={clsx('w-full border-separate border-spacing-0 text-13', className)}
      >
        {children}
      </table>
    </div>
  )
}
