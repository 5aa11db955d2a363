'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { BadgeCount } from './badge-count'

export interface Tab {
  readonly value: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value?: string
  readonly onValueChange?: (value: string) => void
  readonly className?: string
}

/** Panels that take one another's place; arrow keys move between them. */
export function Tabs({ label, tabs, value, onValueChange, className }: TabsProps) {
  return (
    <Radix.Root
      className={className}
      activationMode="manual"
      defaultValue={value === undefined ? tabs[0]?.value : undefined}
      {...(value === undefined ? {} : { value })}
      {...(onValueChange ? { onValueChange } : {})}
    >
      <Radix.List
        aria-label={label}
        className="flex gap-4 overflow-x-auto border-b border-line px-4"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="ring-inside -mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent text-13 whitespace-nowrap text-quiet hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count === undefined ? null : <BadgeCount count={tab.count} of="entries" />}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="min-h-0">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
