'use client'

import { describeAge } from './describe-age'
import { useNow } from './use-now'

interface RelativeTimeProps {
  /** An ISO instant. */
  readonly at: string
  /** Adds "ago" where the words stand in a sentence. */
  readonly ago?: boolean
}

const full = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' })

/** How long ago something was; the exact time is its title. */
export function RelativeTime({ at, ago = false }: RelativeTimeProps) {
  const now = useNow()
  const then = new Date(at)
  const age = describeAge(then, now)
  return (
    <time dateTime={at} title={full.format(then)} suppressHydrationWarning>
      {ago && age !== 'now' ? `${age} ago` : age}
    </time>
  )
}
