import type { ReactNode } from 'react'
import { UsersFrame } from '@/features/identity/ui/users/users-frame'
import { Guarded } from '../../guarded'

export default function UsersLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Guarded needs="user.manage">
      <UsersFrame>{children}</UsersFrame>
    </Guarded>
  )
}
