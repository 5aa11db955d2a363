import type { Metadata } from 'next'
import { InvitationsPage } from '@/features/identity/ui/users/invitations-page'

export const metadata: Metadata = { title: 'Invitations' }

export default function UserInvitations() {
  return <InvitationsPage />
}
