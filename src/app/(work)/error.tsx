'use client'

import { ErrorState } from '@/ui/error-state'
import { Page } from '@/ui/page'

interface WorkErrorProps {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}

export default function WorkError({ error, reset }: WorkErrorProps) {
  return (
    <Page>
      <ErrorState title="This page could not be shown" correlationId={error.digest} onRetry={reset}>
        Nothing you saved is lost. Try again; if it happens once more, give the reference to
        support.
      </ErrorState>
    </Page>
  )
}
