import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

interface TableRowProps extends ComponentProps<'tr'> {
  readonly selected?: boolean
  /** Rows that open something react to the pointer. */
  readonly active?: boolean
}

/** A row; spread `rowKeys.rowProps(id)` on it to make it reachable by J and K. */
export function TableRow({ selected, active, className, ...rest }: TableRowProps) {
  return (
    <tr
      {...rest}
      data-selected={selected || undefined}
      data-active={active || undefined}
      className={clsx(
        'ring-inside scroll-mt-8 bg-paper hover:bg-hover focus-visible:bg-hover data-selected:bg-accent-tint',
        className,
      )}
    />
  )
}
