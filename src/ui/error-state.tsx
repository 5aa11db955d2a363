'use client'

import { CloudAlert, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon } from './icon'

interface ErrorStateProps {
  /** What happened: "The charts could not be loaded". */
  readonly title: string
  /** What to do about it. */
  readonly children?: ReactNode
  /** What support needs to find the cause. */
  readonly correlationId?: string | undefined
  readonly onRetry?: () => void
  readonly retrying?: boolean
}

export function ErrorState({ title, children, correlationId, onRetry, retrying }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className="mx-auto flex max-w-dialog flex-col items-center px-4 py-16 text-center"
    >
      <Icon of={CloudAlert} size={24} className="mb-3 text-error-text" />
      <p className="text-14 font-medium">{title}</p>
      <div className="mt-1 text-13 text-pretty text-quiet">
        {children ?? 'Try again in a moment. What you typed on this page is kept.'}
      </div>
      {onRetry ? (
        <Button className="mt-4" icon={RotateCw} busy={retrying ?? false} onClick={onRetry}>
          Try again
        </Button>
      ) : null}
      {correlationId ? (
        <p className="mt-4 text-12 text-quiet">
          Reference <code className="select-all">{correlationId}</code>
        </p>
      ) : null}
    </div>
  )
}
