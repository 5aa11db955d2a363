import type { ReactNode } from 'react'

interface PageHeaderProps {
  readonly title: ReactNode
  /** One line of figures or words beside the title. */
  readonly note?: ReactNode
  /** The primary action last. */
  readonly actions?: ReactNode
  /** Filters and saved tabs on a second line. */
  readonly children?: ReactNode
}

export function PageHeader({ title, note, actions, children }: PageHeaderProps) {
  return (
    <header className="shrink-0 border-b border-line">
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2">
        <h1 className="text-16 font-semibold tracking-tight">{title}</h1>
        {note ? <div className="text-13 text-quiet">{note}</div> : null}
        {actions ? (
          <div className="ml-auto flex flex-wrap items-center gap-2 print:hidden">{actions}</div>
        ) : null}
      </div>
      {children ? (
        <div className="flex flex-wrap items-center gap-2 px-4 pb-2 print:hidden">{children}</div>
      ) : null}
    </header>
  )
}
