import type { Metadata } from 'next'
import { PeoplePage } from '@/features/identity/ui/users/people-page'
import { requireSession } from '../../current-session'

export const metadata: Metadata = { title: 'Users' }

export default async function UsersPage() {
  const { me } = await requireSession()
  return <PeoplePage ownId={me.userId} />
}
