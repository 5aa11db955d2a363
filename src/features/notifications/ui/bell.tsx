'use client'

import { Bell as BellIcon } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '@/ui/icon'
import { Popover } from '@/ui/popover'
import { NotificationList } from './notification-list'
import { useNotifications } from './use-notifications'

/** The bell of the top bar: how much is unread, and the list behind it. */
export function Bell() {
  const [open, setOpen] = useState(false)
  const notifications = useNotifications()
  const { unread } = notifications
  const label = unread > 0 ? `Notifications, ${unread} unread` : 'Notifications'
  return (
    <Popover
      label="Notifications"
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-96"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-hover hover:text-ink pointer-coarse:size-10"
        >
          <Icon of={BellIcon} />
          {unread > 0 ? (
            <span
              aria-hidden="true"
              className="figures absolute top-0 right-0 inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-12 leading-none font-medium text-on-accent"
            >
              {unread > 99 ? '99+' : unread}
            </span>
          ) : null}
        </button>
      }
    >
      <NotificationList {...notifications} onOpened={() => setOpen(false)} />
    </Popover>
  )
}
