'use client'

import { UserPlus } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { LinkTabs } from '@/ui/link-tabs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { InviteDialog } from './invite-dialog'

interface UsersFrameProps {
  readonly children: ReactNode
}

/** The pages about people: who is in, who is invited, who asks, and the mail they got. */
export function UsersFrame({ children }: UsersFrameProps) {
  const pathname = usePathname()
  const [inviting, setInviting] = useState(false)
  const counts = trpc.users.counts.useQuery({})
  const tab = (href: string, label: string, count?: number) => ({
    href,
    label,
    count,
    current: pathname === href,
  })
  return (
    <Page fill>
      <PageHeader
        title="Users"
        actions={
          <Button tone="primary" icon={UserPlus} onClick={() => setInviting(true)}>
            Invite
          </Button>
        }
      >
        <LinkTabs
          label="Users"
          tabs={[
            tab('/users', 'People', counts.data?.active),
            tab('/users/invitations', 'Invitations', counts.data?.invitations),
            tab('/users/requests', 'Requests', counts.data?.accessRequests),
            tab('/users/mail', 'Mail'),
          ]}
        />
      </PageHeader>
      {children}
      <InviteDialog open={inviting} onOpenChange={setInviting} />
    </Page>
  )
}
