import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { type Tone, toneBox } from './tone'

interface TagProps {
  /** Neutral unless the tag means something; a tag with a meaning carries an icon. */
  readonly tone?: Tone
  readonly icon?: LucideIcon
  readonly className?: string
  readonly children: ReactNode
}

export function Tag({ tone = 'neutral', icon, className, children }: TagProps) {
  return (
    <span
      className={clsx(
        'inline-flex h-5 max-w-full items-center gap-1 rounded-control align-middle border px-1.5 text-12 whitespace-nowrap',
        toneBox[tone],
        className,
      )}
    >
      {icon ? <Icon of={icon} size={12} /> : null}
      <span className="truncate">{children}</span>
    </span>
  )
}
