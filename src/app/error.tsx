'use client'

import { ErrorState } from '@/ui/error-state'

interface AppErrorProps {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}

export default function AppError({ error, reset }: AppErrorProps) {
  return (
    <main className="flex min-h-dvh flex-col justify-center">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState title="This page could not be shown" correlationId={error.digest} onRetry={reset}>
        The server may be starting or unreachable. Try again in a moment.
      </ErrorState>
    </main>
  )
}
