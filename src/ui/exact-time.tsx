'use client'

interface ExactTimeProps {
  /** An ISO instant. */
  readonly at: string
  readonly seconds?: boolean
}

const toMinute = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })
const toSecond = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' })

/** An instant in the reader's own time zone. */
export function ExactTime({ at, seconds = false }: ExactTimeProps) {
  return (
    <time dateTime={at} className="whitespace-nowrap" suppressHydrationWarning>
      {(seconds ? toSecond : toMinute).format(new Date(at))}
    </time>
  )
}
