import type { ReactNode } from 'react'
import { mayDo, type Permission } from '@/core/permissions'
import { NoPermissionState } from '@/ui/no-permission-state'
import { Page } from '@/ui/page'
import { requireSession } from './current-session'

interface GuardedProps {
  readonly needs: Permission
  readonly children: ReactNode
}

/** A page for the roles that hold a permission; the others are told so in its place. */
export async function Guarded({ needs, children }: GuardedProps) {
  const { actor } = await requireSession()
  if (mayDo(actor.role, needs)) return children
  return (
    <Page>
      <NoPermissionState />
    </Page>
  )
}
