import type { Metadata } from 'next'
import { ProfileScreen } from '@/features/identity/ui/profile-screen'
import { requireSession } from '../../current-session'

export const metadata: Metadata = { title: 'Profile' }

export default async function ProfilePage() {
  const { me } = await requireSession()
  return <ProfileScreen me={me} />
}
