import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { type FromWidth, fromWidth } from './from-width'

interface TableCellProps extends Omit<ComponentProps<'td'>, 'align'> {
  readonly align?: 'start' | 'end'
  /** Shown from this width of the screen on. */
  readonly from?: FromWidth
  /** Takes the room that is left and cuts long text off with an ellipsis. */
  readonly grow?: boolean
  /** Secondary text. */
  readonly quiet?: boolean
}

export function TableCell(props: TableCellProps) {
  const { align = 'start', from, grow = false, quiet = false, className, ...rest } = props
  return (
    <td
      {...rest}
      data-from={from}
      className={clsx(
        'h-row border-b border-line px-2 first:pl-4 last:pr-4',
        align === 'end' && 'text-right',
        grow ? 'w-full max-w-0 truncate' : 'whitespace-nowrap',
        quiet && 'text-quiet',
        from && fromWidth[from],
        className,
      )}
    />
  )
}
