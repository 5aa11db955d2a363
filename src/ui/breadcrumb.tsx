import { clsx } from 'clsx'
import Link from 'next/link'

export interface Crumb {
  readonly label: string
  readonly href?: string | undefined
}

interface BreadcrumbProps {
  /** From the outermost to this page; a phone shows the last two. */
  readonly crumbs: readonly Crumb[]
}

export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex min-w-0 items-center text-13">
        {crumbs.map((crumb, index) => {
          const last = index === crumbs.length - 1
          return (
            <li
              key={`${crumb.href ?? ''} ${crumb.label}`}
              className={clsx(
                'flex min-w-0 items-center',
                last ? 'shrink' : 'shrink-0',
                index < crumbs.length - 2 && 'max-md:hidden',
              )}
            >
              {crumb.href && !last ? (
                <Link href={crumb.href} className="rounded-control px-1 text-quiet hover:text-ink">
                  {crumb.label}
                </Link>
              ) : (
                <span
                  aria-current={last ? 'page' : undefined}
                  className={clsx('truncate px-1', last ? 'font-medium text-ink' : 'text-quiet')}
                >
                  {crumb.label}
                </span>
              )}
              {last ? null : (
                <span aria-hidden="true" className="px-0.5 text-quiet">
                  /
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
