import { clsx } from 'clsx'
import Link from 'next/link'

export interface LinkTab {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
  readonly current: boolean
}

interface LinkTabsProps {
  readonly label: string
  readonly tabs: readonly LinkTab[]
}

/** Saved filters and sub-pages: each tab is an address of its own. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="scrollbar-none min-w-0 overflow-x-auto">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={clsx(
                'ring-inside flex h-8 items-center gap-1.5 rounded-control px-2.5 text-13 whitespace-nowrap pointer-coarse:h-10',
                tab.current
                  ? 'bg-hover font-medium text-ink'
                  : 'text-quiet hover:bg-hover hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="figures text-12 font-normal text-quiet">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
