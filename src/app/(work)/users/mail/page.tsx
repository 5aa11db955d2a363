import type { Metadata } from 'next'
import { MailPage } from '@/features/email/ui/mail-page'

export const metadata: Metadata = { title: 'Mail' }

export default function OrganizationMail() {
  return <MailPage />
}
