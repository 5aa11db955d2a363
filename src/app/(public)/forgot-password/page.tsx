import type { Metadata } from 'next'
import { DoorPanel } from '@/features/identity/ui/door/door-panel'
import { ForgotPasswordForm } from '@/features/identity/ui/door/forgot-password-form'

export const metadata: Metadata = { title: 'Forgotten password' }

export default function ForgotPasswordPage() {
  return (
    <DoorPanel title="Forgot your password?">
      <ForgotPasswordForm />
    </DoorPanel>
  )
}
