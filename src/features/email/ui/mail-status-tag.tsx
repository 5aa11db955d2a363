import { CircleCheck, Clock, MailWarning, TimerOff } from 'lucide-react'
import { Tag } from '@/ui/tag'
import type { Email } from '../contract'

interface MailStatusTagProps {
  readonly mail: Pick<Email, 'status' | 'isExpired'>
}

/** How far a mail got, in words and with an icon. */
export function MailStatusTag({ mail: { status, isExpired } }: MailStatusTagProps) {
  if (status === 'sent') {
    return (
      <Tag tone="success" icon={CircleCheck}>
        Sent
      </Tag>
    )
  }
  if (status === 'dead') {
    return (
      <Tag tone="error" icon={MailWarning}>
        Not delivered
      </Tag>
    )
  }
  return isExpired ? (
    <Tag tone="warning" icon={TimerOff}>
      Expired
    </Tag>
  ) : (
    <Tag icon={Clock}>Waiting</Tag>
  )
}
