import type { Metadata } from 'next'
import { RequestsPage } from '@/features/identity/ui/users/requests-page'

export const metadata: Metadata = { title: 'Requests for access' }

export default function AccessRequests() {
  return <RequestsPage />
}
