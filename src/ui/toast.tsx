'use client'

import { Toaster as Sonner, toast as sonner } from 'sonner'
import { CircleCheck, Info } from 'lucide-react'
import { Icon } from './icon'

interface ToastOptions {
  readonly description?: string
  /** A way back, where there is one. */
  readonly undo?: () => void
  /** At the top on pages whose main action stands where toasts do. */
  readonly atTop?: boolean
}

/** Confirms what happened. Errors belong on the page; a toast is never their only copy. */
export const toast = {
  done: (message: string, options: ToastOptions = {}) =>
    sonner.success(message, sonnerOptions(options)),
  tell: (message: string, options: ToastOptions = {}) =>
    sonner.info(message, sonnerOptions(options)),
}

function sonnerOptions({ description, undo, atTop = false }: ToastOptions) {
  return {
    description,
    duration: undo ? 10_000 : 5_000,
    ...(atTop ? { position: 'top-center' as const } : {}),
    ...(undo ? { action: { label: 'Undo', onClick: undo } } : {}),
  }
}

export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      gap={8}
      offset={16}
      mobileOffset={{ bottom: 72 }}
      containerAriaLabel="Confirmations"
      icons={{
        success: <Icon of={CircleCheck} className="text-success-text" />,
        info: <Icon of={Info} className="text-information-text" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-2 rounded-panel border border-line bg-raised px-3 py-2.5 text-13 text-ink shadow-float font-sans sm:w-88',
          content: 'min-w-0 grow',
          title: 'font-medium',
          description: 'text-12 text-quiet',
          actionButton:
            'shrink-0 rounded-control border border-rim bg-raised px-2 h-7 text-12 font-medium hover:bg-hover',
        },
      }}
    />
  )
}
