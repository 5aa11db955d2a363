import type { ReactNode } from 'react'
import { ProductMark } from '@/ui/frame/product-mark'
import { SyntheticMark } from '@/ui/frame/synthetic-mark'

interface DoorPanelProps {
  readonly title: string
  readonly children: ReactNode
}

/** One quiet panel for those who are not signed in. */
export function DoorPanel({ title, children }: DoorPanelProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-landing shrink-0 items-center gap-2.5 px-4 md:px-8">
        <ProductMark />
        <span className="grow text-14 font-semibold tracking-tight">SmartCoders</span>
        <SyntheticMark />
      </header>
      <main className="mx-auto flex w-full max-w-dialog grow flex-col justify-center px-4 pt-4 pb-24">
        <section
          aria-labelledby="door"
          className="w-full rounded-panel border border-line bg-paper p-6"
        >
          <h1 id="door" className="mb-4 text-16 font-semibold tracking-tight">
            {title}
          </h1>
          {children}
        </section>
      </main>
    </div>
  )
}
