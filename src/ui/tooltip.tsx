'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import type { HotkeyId } from './hotkeys'
import { Kbd } from './kbd'

interface TooltipProps {
  readonly label: ReactNode
  readonly hotkey?: HotkeyId | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that can hold focus. */
  readonly children: ReactNode
}

/** A name or a short hint; never the only place of something one must know. */
export function Tooltip({ label, hotkey, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root delayDuration={350}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-80 animate-appear items-center gap-2 rounded-control border border-line bg-raised px-2 py-1 text-12 text-ink shadow-float"
        >
          {label}
          {hotkey ? <Kbd hotkey={hotkey} /> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export const TooltipProvider = Radix.Provider
