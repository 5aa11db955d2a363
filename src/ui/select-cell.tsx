'use client'

import { Checkbox } from './checkbox'

interface SelectCellProps {
  readonly label: string
  readonly checked: boolean
  readonly mixed?: boolean
  readonly header?: boolean
  readonly onChange: (checked: boolean) => void
}

/** The checkbox cell at the start of a row, or of the header for all rows. */
export function SelectCell({ label, checked, mixed, header = false, onChange }: SelectCellProps) {
  const Cell = header ? 'th' : 'td'
  return (
    <Cell
      {...(header ? { scope: 'col' } : {})}
      className={
        header
          ? 'h-8 w-8 border-b border-line bg-sunken pr-1 pl-4 text-left'
          : 'h-row w-8 border-b border-line pr-1 pl-4'
      }
    >
      <Checkbox
        label={label}
        labelHidden
        checked={checked}
        mixed={mixed ?? false}
        tabIndex={header ? 0 : -1}
        className="-m-1 p-1 align-middle"
        onChange={(event) => onChange(event.target.checked)}
      />
    </Cell>
  )
}
