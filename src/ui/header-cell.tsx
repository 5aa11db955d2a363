import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { type FromWidth, fromWidth } from './from-width'

interface HeaderCellProps extends Omit<ComponentProps<'th'>, 'align'> {
  readonly align?: 'start' | 'end'
  readonly from?: FromWidth | undefined
}

export function HeaderCell({ align = 'start', from, className, ...rest }: HeaderCellProps) {
  return (
    <th
      scope="col"
      {...rest}
      data-from={from}
      className={clsx(
        'h-8 border-b border-line bg-sunken px-2 text-12 font-medium whitespace-nowrap text-quiet first:pl-4 last:pr-4',
        align === 'end' ? 'text-right' : 'text-left',
        from && fromWidth[from],
        className,
      )}
    />
  )
}
