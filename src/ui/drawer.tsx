'use client'

import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { CloseButton } from './close-button'

interface DrawerProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A sheet from the right edge; on a phone it takes the whole screen. */
export function Drawer({ open, onOpenChange, title, actions, children }: DrawerProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 right-0 z-40 flex w-full max-w-dialog animate-slide-in flex-col border-l border-line bg-raised shadow-dialog outline-none"
        >
          <div className="flex h-bar shrink-0 items-center gap-2 border-b border-line pr-12 pl-4">
            <Radix.Title className="min-w-0 grow truncate text-14 font-semibold">
              {title}
            </Radix.Title>
          </div>
          <div className="min-h-0 grow overflow-y-auto p-4">{children}</div>
          {actions ? (
            <div className="flex justify-end gap-2 border-t border-line px-4 py-3">{actions}</div>
          ) : null}
          <Radix.Close asChild>
            <CloseButton className="absolute top-2 right-2" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
