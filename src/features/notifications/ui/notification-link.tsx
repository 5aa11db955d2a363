'use client'

import { CircleCheck, CornerUpLeft, Inbox, UserPlus, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { clsx } from 'clsx'
import { Icon } from '@/ui/icon'
import { RelativeTime } from '@/ui/relative-time'
import { type Tone, toneText } from '@/ui/tone'
import type { Notification, NotificationKind } from '../contract'
import { describeNotification } from '../rules/describe-notification'

interface NotificationLook {
  readonly icon: LucideIcon
  readonly tone: Tone
}

const looks: Record<NotificationKind, NotificationLook> = {
  'chart.assigned': { icon: Inbox, tone: 'neutral' },
  'chart.returned': { icon: CornerUpLeft, tone: 'warning' },
  'chart.approved': { icon: CircleCheck, tone: 'success' },
  'access.requested': { icon: UserPlus, tone: 'neutral' },
}

interface NotificationLinkProps {
  readonly item: Notification
  readonly onOpen: () => void
}

/** One line of the bell's list; it opens what it is about. */
export function NotificationLink({ item, onOpen }: NotificationLinkProps) {
  const { title, href } = describeNotification(item)
  const { icon, tone } = looks[item.kind]
  const unread = item.readAt === null
  return (
    <Link
      href={href}
      onClick={onOpen}
      className="ring-inside flex items-start gap-2.5 px-3 py-2 text-13 hover:bg-hover"
    >
      <Icon of={icon} className={clsx('mt-0.5', toneText[tone])} />
      <span className="min-w-0 grow">
        <span className={clsx('block', unread && 'font-medium')}>{title}</span>
        <span className="text-12 text-quiet">
          <RelativeTime at={item.createdAt} ago />
          {unread ? ' · unread' : ''}
        </span>
      </span>
      {unread ? (
        <span aria-hidden="true" className="mt-1.5 size-2 shrink-0 rounded-full bg-accent" />
      ) : null}
    </Link>
  )
}
