import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly of: LucideIcon
  /** What the icon says; leave out where a word beside it says the same. */
  readonly label?: string | undefined
  readonly size?: 12 | 14 | 16 | 20 | 24
  readonly className?: string | undefined
}

export function Icon({ of: Glyph, label, size = 16, className }: IconProps) {
  return (
    <Glyph
      size={size}
      strokeWidth={1.75}
      className={clsx('shrink-0', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
