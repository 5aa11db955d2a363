'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { daySchema, type Day } from '@/core/day'
import type { CodeSystem } from '../../contract/code-systems'
import { codePath } from '../code-path'
import { readCodePath } from './read-code-path'

/** What the address says: the code that is shown, its system, and the day whose release shows it. */
export function useBrowsedCode() {
  const { system, code } = readCodePath(usePathname())
  const asked = useSearchParams().get('date') ?? undefined
  const date = daySchema.safeParse(asked).success ? asked : undefined

  // The address changes without the server: what is on the page stays, the tree with its open nodes first.
  const show = (next: string, of: CodeSystem, day: Day | undefined) => {
    const query = day === undefined ? '' : `?date=${day}`
    window.history.pushState(null, '', `${codePath(next, of)}${query}`)
  }
  return {
    system,
    code: code === '' ? undefined : code,
    date,
    go: (next: string, of: CodeSystem = system) => show(next, of, date),
    setDate: (day: Day | undefined) => show(code, system, day),
  }
}
