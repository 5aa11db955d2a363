'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { Icon } from '../icon'
import type { FrameSection } from './frame-section'
import { sectionIcon } from './section-icon'

interface RailLinkProps {
  readonly section: FrameSection
  readonly current: boolean
  readonly folded: boolean
}

export function RailLink({ section, current, folded }: RailLinkProps) {
  const { label, href, icon, count, attention } = section
  const unfoldedOnly = 'max-lg:sr-only lg:group-data-[folded=true]/rail:sr-only'
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      title={folded ? label : undefined}
      className={clsx(
        'relative flex h-8 items-center gap-2.5 rounded-control px-3 text-13 pointer-coarse:h-10',
        current ? 'bg-hover font-medium text-ink' : 'text-soft hover:bg-hover hover:text-ink',
      )}
    >
      {current ? (
        <span aria-hidden="true" className="absolute inset-y-1.5 -left-2 w-0.5 bg-accent" />
      ) : null}
      <Icon of={sectionIcon[icon]} className={current ? 'text-accent-text' : 'text-quiet'} />
      <span className={clsx('grow truncate', unfoldedOnly)}>{label}</span>
      {attention && attention.count > 0 ? (
        <span
          className={clsx(
            'figures rounded-control border border-warning-line bg-warning-tint px-1 text-12 leading-4 font-medium text-warning-text',
            unfoldedOnly,
          )}
        >
          {attention.count} <span className="font-normal">{attention.of}</span>
        </span>
      ) : null}
      {count && count.count > 0 ? (
        <span className={clsx('figures text-12 text-quiet', unfoldedOnly)}>
          {count.count}
          <span className="sr-only"> {count.of}</span>
        </span>
      ) : null}
    </Link>
  )
}
