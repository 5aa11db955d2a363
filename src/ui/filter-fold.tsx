'use client'

import { clsx } from 'clsx'
import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { BadgeCount } from './badge-count'
import { buttonStyle } from './button-style'
import { Icon } from './icon'

interface FilterFoldProps {
  /** How many filters are set. */
  readonly active: number
  readonly children: ReactNode
}

/** Filters that stand in line on a wide screen and fold behind one button on a phone. */
export function FilterFold({ active, children }: FilterFoldProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={buttonStyle({ className: 'md:hidden' })}
      >
        <Icon of={SlidersHorizontal} />
        Filters
        <BadgeCount count={active} of="set" tone="accent" />
      </button>
      <div
        id={id}
        className={clsx('md:contents', open ? 'flex basis-full flex-wrap gap-2' : 'max-md:hidden')}
      >
        {children}
      </div>
    </>
  )
}
