import type { Metadata } from 'next'
import { SettingsScreen } from '@/features/identity/ui/settings-screen'
import { requireSession } from '../../current-session'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  await requireSession()
  return <SettingsScreen />
}
