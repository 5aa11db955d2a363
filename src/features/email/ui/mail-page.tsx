'use client'

import { Inbox } from 'lucide-react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { TableSkeleton } from '@/ui/table-skeleton'
import type { EmailPage } from '../contract'
import { MailEntry } from './mail-entry'

/** The mail that left the organization or waits to; its text too, where the development mailbox is open. */
export function MailPage() {
  const pages = trpc.emails.list.useInfiniteQuery(
    {},
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
  if (pages.isPending) return <TableSkeleton of="mail" columns={['w-56', 'w-40', 'w-24']} />
  if (pages.isError) return <LoadFailure title="The mail could not be loaded" query={pages} />
  const mails = pages.data.pages.flatMap((page) => page.items)
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <MailState page={pages.data.pages[0]} />
      {mails.length === 0 ? (
        <EmptyState icon={Inbox} title="No mail yet">
          Invitations and links for new passwords stand here.
        </EmptyState>
      ) : (
        <ul aria-label="Mail">
          {mails.map((mail) => (
            <MailEntry key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      <MorePages of={pages} />
    </div>
  )
}

function MailState({ page }: { readonly page: EmailPage | undefined }) {
  if (!page || page.isSending) return null
  return (
    <Notice
      tone={page.isMailboxOpen ? 'information' : 'warning'}
      title="No mail server is set, so mail waits"
      className="m-4"
    >
      {page.isMailboxOpen
        ? 'Read it here and pass the links on. It goes out once SMTP_URL is set.'
        : 'Nobody gets a link until the operator sets SMTP_URL and MAIL_FROM.'}
    </Notice>
  )
}
