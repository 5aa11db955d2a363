'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import type { FrameSection } from './frame-section'
import { isCurrent } from './is-current'
import { ProductMark } from './product-mark'
import { RailLink } from './rail-link'

interface RailProps {
  readonly sections: readonly FrameSection[]
  readonly folded: boolean
  /** The account menu. */
  readonly foot: ReactNode
}

/** The sections at the left; icons alone when folded, and always below 1024 pixels. */
export function Rail({ sections, folded, foot }: RailProps) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Sections"
      data-folded={folded}
      className={clsx(
        'group/rail flex min-h-0 w-rail-folded shrink-0 flex-col border-r border-line bg-canvas max-md:hidden print:hidden',
        !folded && 'lg:w-rail',
      )}
    >
      <Link
        href={sections[0]?.href ?? '/'}
        className="ring-inside flex h-bar shrink-0 items-center gap-2.5 px-4 font-semibold tracking-tight"
      >
        <ProductMark />
        <span className="text-14 max-lg:sr-only lg:group-data-[folded=true]/rail:sr-only">
          SmartCoders
        </span>
      </Link>
      <div className="min-h-0 grow overflow-y-auto px-2 py-2">
        <ul className="flex flex-col gap-0.5">
          {sections.map((section) => (
            <li key={section.href}>
              <RailLink section={section} folded={folded} current={isCurrent(pathname, section)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="border-t border-line p-2">{foot}</div>
    </nav>
  )
}
