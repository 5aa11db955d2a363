import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { type Meaning, meaningIcon, toneBox } from './tone'

interface NoticeProps {
  readonly tone: Meaning
  readonly title?: string
  /** What one can do about it: a button or two. */
  readonly actions?: ReactNode
  /** Read out at once; for what appears as the answer to an action. */
  readonly live?: boolean
  readonly className?: string
  readonly children?: ReactNode
}

/** A message in its place on the page, e.g. the answer to a failed save. */
export function Notice({ tone, title, actions, live, className, children }: NoticeProps) {
  return (
    <div
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={clsx(
        'flex flex-wrap items-start gap-x-2 gap-y-2 rounded-control border px-3 py-2 text-13',
        toneBox[tone],
        className,
      )}
    >
      <Icon of={meaningIcon[tone]} className="mt-0.5" />
      <div className="min-w-0 flex-1 basis-48">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
    </div>
  )
}
