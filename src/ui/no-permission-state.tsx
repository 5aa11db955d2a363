import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from './empty-state'

interface NoPermissionStateProps {
  /** Which role may: "Managers import charts." */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function NoPermissionState({ children, actions }: NoPermissionStateProps) {
  return (
    <EmptyState icon={LockKeyhole} title="Your role does not include this page" actions={actions}>
      {children ?? 'An administrator of your organization can change your role.'}
    </EmptyState>
  )
}
