import { clsx } from 'clsx'

interface BadgeCountProps {
  readonly count: number
  /** What is counted, for assistive technology: "findings", "unread". */
  readonly of: string
  readonly tone?: 'neutral' | 'accent' | 'error'
}

const tones = {
  neutral: 'bg-hover text-soft',
  accent: 'bg-accent text-on-accent',
  error: 'bg-error text-on-error',
}

/** A number beside a word. Nothing at all when there is nothing to count. */
export function BadgeCount({ count, of, tone = 'neutral' }: BadgeCountProps) {
  if (count <= 0) return null
  return (
    <span
      className={clsx(
        'figures inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1.5 text-12 font-medium',
        tones[tone],
      )}
    >
      {count > 9999 ? '9999+' : count}
      <span className="sr-only"> {of}</span>
    </span>
  )
}
