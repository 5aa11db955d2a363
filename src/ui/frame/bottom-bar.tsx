'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import type { FrameSection } from './frame-section'
import { isCurrent } from './is-current'
import { sectionIcon } from './section-icon'

interface BottomBarProps {
  readonly sections: readonly FrameSection[]
  /** The account menu, in the last of the five places. */
  readonly more: ReactNode
}

export const bottomBarItem =
  'ring-inside flex h-14 w-full flex-col items-center justify-center gap-0.5 text-12'

/** The rail of a phone. Profile and settings are in the account menu there. */
export function BottomBar({ sections, more }: BottomBarProps) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Sections"
      className="shrink-0 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {sections
          .filter(({ icon }) => icon !== 'profile' && icon !== 'settings')
          .slice(0, 4)
          .map((section) => {
            const current = isCurrent(pathname, section)
            return (
              <li key={section.href} className="min-w-0 flex-1">
                <Link
                  href={section.href}
                  aria-current={current ? 'page' : undefined}
                  className={clsx(
                    bottomBarItem,
                    current ? 'font-medium text-accent-text' : 'text-quiet',
                  )}
                >
                  <Icon of={sectionIcon[section.icon]} size={20} />
                  <span className="flex max-w-full gap-1 truncate px-1">
                    {section.label}
                    {section.count && section.count.count > 0 ? (
                      <span className="figures">
                        {section.count.count}
                        <span className="sr-only"> {section.count.of}</span>
                      </span>
                    ) : null}
                  </span>
                </Link>
              </li>
            )
          })}
        <li className="min-w-0 flex-1">{more}</li>
      </ul>
    </nav>
  )
}
