'use client'

import { clsx } from 'clsx'
import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  /** Where the label is not a word of its own. */
  readonly name?: string
}

interface SegmentedControlProps<Value extends string> {
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly size?: 'small' | 'medium'
  readonly disabled?: boolean
  readonly className?: string
}

/** One of a few, all in view; arrow keys move. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onChange, size = 'medium', disabled = false, className } = props
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      disabled={disabled}
      value={value ?? null}
      onValueChange={(next) => onChange(next as Value)}
      className={clsx('inline-flex w-fit rounded-control border border-rim bg-sunken', className)}
    >
      {segments.map((segment) => (
        <RadioGroup.Item
          key={segment.value}
          value={segment.value}
          aria-label={segment.name}
          className={clsx(
            'ring-inside flex items-center justify-center gap-1.5 rounded-[3px] text-quiet hover:text-ink disabled:opacity-55',
            'data-[state=checked]:bg-raised data-[state=checked]:font-medium data-[state=checked]:text-ink data-[state=checked]:outline-1 data-[state=checked]:outline-edge data-[state=checked]:focus-visible:outline-2 data-[state=checked]:focus-visible:outline-focus',
            size === 'small'
              ? 'h-6.5 px-2 text-12 pointer-coarse:h-9'
              : 'h-7.5 px-2.5 text-13 pointer-coarse:h-10',
          )}
        >
          {segment.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
