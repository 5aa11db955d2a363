'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { daySchema, type Day } from '@/core/day'

/** What the address says: the code that is shown, and the day whose release shows it. */
export function useBrowsedCode() {
  const pathname = usePathname()
  const asked = useSearchParams().get('date') ?? undefined
  const code = decodeURIComponent(pathname.split('/')[2] ?? '')
  const date = daySchema.safeParse(asked).success ? asked : undefined

  // The address changes without the server: what is on the page stays, the tree with its open nodes first.
  const show = (next: string, day: Day | undefined) => {
    const query = day === undefined ? '' : `?date=${day}`
    window.history.pushState(null, '', `/codes/${encodeURIComponent(next)}${query}`)
  }
  return {
    code: code === '' ? undefined : code,
    date,
    go: (next: string) => show(next, date),
    setDate: (day: Day | undefined) => show(code, day),
  }
}
