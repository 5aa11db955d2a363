import { Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'

export const metadata: Metadata = { title: 'Home' }

export default function HomePage() {
  return (
    <Page>
      <h1 className="sr-only">Home</h1>
      <EmptyState icon={Inbox} title="Nothing is assigned to your role yet">
        When your organization gives your role work to do, it appears here.
      </EmptyState>
    </Page>
  )
}
