import type { ReactNode } from 'react'

interface SheetPartProps {
  readonly title: string
  readonly children: ReactNode
}

/** One part of what is shown of a code. */
export function SheetPart({ title, children }: SheetPartProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 border-b border-line pb-1 text-12 font-medium text-quiet">{title}</h3>
      {children}
    </section>
  )
}
