'use client'

import { clsx } from 'clsx'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'

interface StarterNoteProps {
  readonly date: Day | undefined
  readonly className?: string
}

const kept = { staleTime: 60_000 }

/** Stands where codes are looked for while the starter set answers: why so few are found, and what mends it. */
export function StarterNote({ date, className }: StarterNoteProps) {
  const asked = { query: '', limit: 1, ...(date === undefined ? {} : { date }) }
  const { data } = trpc.codeSets.search.useQuery(asked, kept)
  if (!data?.release.isStarter) return null
  return (
    <p role="note" className={clsx('text-12 text-quiet', className)}>
      Only the starter set is loaded, a small part of ICD-10-CM. An operator loads the official
      files on the page Code sets, or on the server:{' '}
      <code className="font-mono break-words">
        npm run task -- import-code-set &lt;file or folder&gt;
      </code>
    </p>
  )
}
