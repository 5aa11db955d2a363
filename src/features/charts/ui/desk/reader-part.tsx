import type { ReactNode } from 'react'

interface ReaderPartProps {
  readonly id: string
  readonly title: string
  /** Beside the title: who wrote it, or how many there are. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** One part of the chart; its title stays in view while the part is read. */
export function ReaderPart({ id, title, note, children }: ReaderPartProps) {
  return (
    <section data-part={id} aria-label={title} className="scroll-mt-0 pb-6">
      <div className="sticky top-0 z-10 mb-3 flex items-baseline gap-2 border-b border-line bg-paper pt-3 pb-1.5 print:static">
        <h3 className="shrink-0 text-13 font-semibold">{title}</h3>
        <p className="min-w-0 truncate text-12 text-quiet">{note}</p>
      </div>
      {children}
    </section>
  )
}
