import type { ReactNode } from 'react'

interface PageHeaderProps {
  readonly title: ReactNode
  /** One line of figures or words beside the title. */
  readonly note?: ReactNode
  /** The primary action last. */
  readonly actions?: ReactNode
  /** Saved tabs and filters on a second line; on a phone the tabs take a line of their own. */
  readonly children?: ReactNode
}

export function PageHeader({ title, note, actions, children }: PageHeaderProps) {
  return (
    <header className="shrink-0 border-b border-line">
      <div className="flex min-h-12 items-center gap-x-3 gap-y-2 px-4 py-2">
        <div className="min-w-0 items-baseline gap-x-3 md:flex">
          <h1 className="truncate text-16 font-semibold tracking-tight">{title}</h1>
          {note ? <div className="truncate text-13 text-quiet">{note}</div> : null}
        </div>
        {actions ? (
          <div className="ml-auto flex shrink-0 items-center gap-2 print:hidden">{actions}</div>
        ) : null}
      </div>
      {children ? (
        <div className="flex flex-wrap items-center gap-2 px-4 pb-2 max-md:[&>nav]:basis-full print:hidden">
          {children}
        </div>
      ) : null}
    </header>
  )
}
