'use client'

import { clsx } from 'clsx'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { CloseButton } from './close-button'

interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly description?: ReactNode
  readonly wide?: boolean
  /** No way out but through its actions. */
  readonly sealed?: boolean
  /** What lies behind is not to be seen: the session has ended. */
  readonly covering?: boolean
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

const stay = (event: Event) => event.preventDefault()
const sealing = { onEscapeKeyDown: stay, onInteractOutside: stay }

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, wide, actions, children } = props
  const { sealed = false, covering = false } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay
          className={clsx('fixed inset-0 z-40 animate-appear', covering ? 'bg-canvas' : 'bg-scrim')}
        />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          {...(sealed ? sealing : {})}
          className={clsx(
            'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] -translate-1/2 animate-appear flex-col rounded-panel border border-line bg-raised shadow-dialog outline-none',
            wide ? 'max-w-wide-dialog' : 'max-w-dialog',
          )}
        >
          <Heading title={title} description={description} sealed={sealed} />
          {children ? (
            <div className="min-h-0 overflow-y-auto px-4 pt-1 pb-4">{children}</div>
          ) : null}
          {actions ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
              {actions}
            </div>
          ) : null}
          {sealed ? null : (
            <Radix.Close asChild>
              <CloseButton className="absolute top-3 right-3" />
            </Radix.Close>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type HeadingProps = Pick<DialogProps, 'title' | 'description' | 'sealed'>

function Heading({ title, description, sealed }: HeadingProps) {
  return (
    <div className={clsx('pt-4 pb-2 pl-4', sealed ? 'pr-4' : 'pr-12')}>
      <Radix.Title className="text-14 font-semibold">{title}</Radix.Title>
      {description ? (
        <Radix.Description className="mt-1 text-13 text-soft">{description}</Radix.Description>
      ) : null}
    </div>
  )
}
