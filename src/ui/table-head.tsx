import type { ReactNode } from 'react'

/** The header row; stays at the top of whatever scrolls. */
export function TableHead({ children }: { readonly children: ReactNode }) {
  return (
    <thead className="sticky top-0 z-10">
      <tr>{children}</tr>
    </thead>
  )
}
