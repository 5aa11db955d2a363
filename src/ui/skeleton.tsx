import { clsx } from 'clsx'

interface SkeletonProps {
  /** Width and height, as classes: `h-4 w-32`. */
  readonly className: string
}

/** A quiet bar where text or a control will be. */
export function Skeleton({ className }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      className={clsx('block animate-breathe rounded-control bg-line', className)}
    />
  )
}
