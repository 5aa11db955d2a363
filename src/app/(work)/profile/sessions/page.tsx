import type { Metadata } from 'next'
import { OwnSessionsPage } from '@/features/identity/ui/sessions/own-sessions-page'
import { requireSession } from '../../../current-session'

export const metadata: Metadata = { title: 'Sessions' }

export default async function SessionsPage() {
  await requireSession()
  return <OwnSessionsPage />
}
