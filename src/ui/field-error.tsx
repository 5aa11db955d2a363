import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

interface FieldErrorProps {
  readonly id?: string
  readonly children: ReactNode
}

export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={id} role="alert" className="mt-1 flex items-start gap-1 text-12 text-error-text">
      <Icon of={CircleAlert} size={14} className="mt-px" />
      {children}
    </p>
  )
}
