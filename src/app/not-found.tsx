import { FileQuestionMark } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'

export default function NotFound() {
  return (
    <main className="flex min-h-dvh flex-col justify-center">
      <h1 className="sr-only">Page not found</h1>
      <EmptyState
        icon={FileQuestionMark}
        title="This page does not exist"
        actions={
          <Button asChild>
            <Link href="/">Go to the start page</Link>
          </Button>
        }
      >
        The address may be mistyped.
      </EmptyState>
    </main>
  )
}
