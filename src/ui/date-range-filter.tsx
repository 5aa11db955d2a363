'use client'

import { clsx } from 'clsx'
import { ChevronDown } from 'lucide-react'
import type { Day } from '@/core/day'
import { Button } from './button'
import { buttonStyle } from './button-style'
import { Icon } from './icon'
import { Popover } from './popover'
import { TextField } from './text-field'

export interface DateRange {
  readonly from: Day | undefined
  readonly to: Day | undefined
}

interface DateRangeFilterProps {
  /** What the days are: "Service date". */
  readonly label: string
  readonly value: DateRange
  readonly onChange: (value: DateRange) => void
}

/** A span of days as one small button, both ends inclusive and either open. */
export function DateRangeFilter({ label, value, onChange }: DateRangeFilterProps) {
  const { from, to } = value
  const words = rangeWords(value)
  return (
    <Popover
      label={label}
      className="w-56"
      trigger={
        <button
          type="button"
          className={buttonStyle({
            className: clsx('font-normal!', words && 'border-accent-line! bg-accent-tint!'),
          })}
        >
          <span className={words ? 'text-soft' : 'text-ink'}>{label}</span>
          {words ? <span className="figures font-medium">{words}</span> : null}
          <Icon of={ChevronDown} size={14} className="-mr-1 text-quiet" />
        </button>
      }
    >
      <div className="flex flex-col gap-3 p-3">
        <TextField
          type="date"
          label="From"
          value={from ?? ''}
          max={to}
          onChange={(event) => onChange({ from: event.target.value || undefined, to })}
        />
        <TextField
          type="date"
          label="To"
          value={to ?? ''}
          min={from}
          onChange={(event) => onChange({ from, to: event.target.value || undefined })}
        />
        <Button
          size="small"
          disabled={!words}
          onClick={() => onChange({ from: undefined, to: undefined })}
        >
          Any day
        </Button>
      </div>
    </Popover>
  )
}

function rangeWords({ from, to }: DateRange): string | undefined {
  if (from && to) return from === to ? from : `${from} to ${to}`
  if (from) return `from ${from}`
  return to && `to ${to}`
}
