import type { Metadata } from 'next'
import { DoorPanel } from '@/features/identity/ui/door/door-panel'
import { ResetPasswordForm } from '@/features/identity/ui/door/reset-password-form'

export const metadata: Metadata = { title: 'New password' }

export default function ResetPasswordPage() {
  return (
    <DoorPanel title="Set a new password">
      <ResetPasswordForm />
    </DoorPanel>
  )
}
