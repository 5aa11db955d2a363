'use client'

import { clsx } from 'clsx'
import { Check, ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { buttonStyle } from './button-style'
import { Icon } from './icon'

export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count?: number
}

interface FilterMenuProps {
  /** What is filtered: "Status". */
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  /** The word for no filter. */
  readonly any?: string
}

const none = ''

/** A filter as one small button: its name while unset, its value once chosen. */
export function FilterMenu({ label, options, value, onChange, any = 'Any' }: FilterMenuProps) {
  const chosen = options.find((option) => option.value === value)
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={buttonStyle({
          className: clsx('font-normal!', chosen && 'border-accent-line! bg-accent-tint!'),
        })}
      >
        <span className={chosen ? 'text-soft' : 'text-ink'}>{label}</span>
        {chosen ? <span className="font-medium">{chosen.label}</span> : null}
        <Icon of={ChevronDown} size={14} className="-mr-1 text-quiet" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-40 max-h-80 min-w-48 animate-appear overflow-y-auto rounded-panel border border-line bg-raised p-1 shadow-float"
        >
          <DropdownMenu.RadioGroup
            value={value ?? none}
            onValueChange={(next) => onChange(next === none ? undefined : next)}
          >
            <Option option={{ value: none, label: any }} />
            {options.map((option) => (
              <Option key={option.value} option={option} />
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Option({ option }: { readonly option: FilterOption }) {
  return (
    <DropdownMenu.RadioItem
      value={option.value}
      className="flex h-8 cursor-default items-center gap-2 rounded-control px-2 text-13 outline-none select-none data-highlighted:bg-hover pointer-coarse:h-10"
    >
      <span className="w-4">
        <DropdownMenu.ItemIndicator>
          <Icon of={Check} className="text-accent-text" />
        </DropdownMenu.ItemIndicator>
      </span>
      <span className="grow">{option.label}</span>
      {option.count === undefined ? null : (
        <span className="figures text-12 text-quiet">{option.count}</span>
      )}
    </DropdownMenu.RadioItem>
  )
}
