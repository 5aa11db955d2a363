import { FileQuestionMark } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'

export default function NotFoundInside() {
  return (
    <Page>
      <EmptyState
        icon={FileQuestionMark}
        title="This page does not exist, or you do not have access to it"
        actions={
          <Button asChild>
            <Link href="/">Go to your start page</Link>
          </Button>
        }
      >
        The address may be mistyped, or the chart may now be with someone else.
      </EmptyState>
    </Page>
  )
}
