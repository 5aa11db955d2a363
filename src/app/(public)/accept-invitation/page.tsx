import type { Metadata } from 'next'
import { DoorPanel } from '@/features/identity/ui/door/door-panel'
import { AcceptInvitationForm } from '@/features/identity/ui/door/accept-invitation-form'

export const metadata: Metadata = { title: 'Invitation' }

export default function AcceptInvitationPage() {
  return (
    <DoorPanel title="Join your organization">
      <AcceptInvitationForm />
    </DoorPanel>
  )
}
