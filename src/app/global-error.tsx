'use client'

import { ErrorState } from '@/ui/error-state'
import './globals.css'

interface GlobalErrorProps {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}

/** Stands in for the whole document when even the root layout failed. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <main className="flex min-h-dvh flex-col justify-center">
          <title>SmartCoders</title>
          <h1 className="sr-only">Something went wrong</h1>
          <ErrorState
            title="SmartCoders could not be shown"
            correlationId={error.digest}
            onRetry={reset}
          />
        </main>
      </body>
    </html>
  )
}
