'use client'

import { CheckCheck } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { Button } from '@/ui/button'
import { LinkTabs } from '@/ui/link-tabs'
import { LiveWord } from '@/ui/live-word'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { FeedbackList } from './feedback-list'
import { useFeedbackPages } from './use-feedback-pages'

/** What auditors wrote to the coder, to learn from. */
export function FeedbackPage() {
  const unreadOnly = useSearchParams().get('show') === 'unread'
  const feedback = useFeedbackPages(unreadOnly)
  const { unread, live, marking, markRead } = feedback
  return (
    <Page fill>
      <PageHeader
        title="Feedback"
        note={unread > 0 ? `${unread} unread` : null}
        actions={
          <>
            <LiveWord state={live} />
            <Button
              icon={CheckCheck}
              disabled={unread === 0}
              busy={marking}
              onClick={() => markRead()}
            >
              Mark all as read
            </Button>
          </>
        }
      >
        <LinkTabs
          label="Feedback"
          tabs={[
            { href: '/feedback', label: 'All', current: !unreadOnly },
            {
              href: '/feedback?show=unread',
              label: 'Unread',
              count: unread,
              current: unreadOnly,
            },
          ]}
        />
      </PageHeader>
      <FeedbackList feedback={feedback} unreadOnly={unreadOnly} />
    </Page>
  )
}
