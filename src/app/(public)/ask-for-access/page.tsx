import type { Metadata } from 'next'
import { AccessClosed } from '@/features/identity/ui/door/access-closed'
import { AskForAccessForm } from '@/features/identity/ui/door/ask-for-access-form'
import { DoorPanel } from '@/features/identity/ui/door/door-panel'
import { webContext } from '@/registry/context'

export const metadata: Metadata = { title: 'Access' }

export default function AskForAccessPage() {
  return (
    <DoorPanel title="Ask for access">
      {webContext().server.env.REGISTRATION ? <AskForAccessForm /> : <AccessClosed />}
    </DoorPanel>
  )
}
