import { clsx } from 'clsx'

interface ProgressBarProps {
  /** What is progressing. */
  readonly label: string
  readonly value: number
  readonly max: number
  readonly tone?: 'accent' | 'success' | 'error'
  readonly className?: string
}

const fills = { accent: 'fill-accent', success: 'fill-success-line', error: 'fill-error-line' }

/** How far something is, drawn as SVG so that no inline style is needed. */
export function ProgressBar({ label, value, max, tone = 'accent', className }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      className={clsx('h-1.5 overflow-hidden rounded-full bg-line', className)}
    >
      <svg className="block size-full" aria-hidden="true">
        <rect width={`${share * 100}%`} height="100%" className={fills[tone]} />
      </svg>
    </div>
  )
}
