import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

interface EmptyStateProps {
  readonly icon?: LucideIcon
  /** What is not here: "No charts are assigned to you". */
  readonly title: string
  /** How something gets here, or what to change. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-dialog flex-col items-center px-4 py-16 text-center">
      {icon ? <Icon of={icon} size={24} className="mb-3 text-quiet" /> : null}
      <p className="text-14 font-medium">{title}</p>
      {children ? <div className="mt-1 text-13 text-pretty text-quiet">{children}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  )
}
