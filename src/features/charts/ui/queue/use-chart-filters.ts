'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { encounterClasses } from '../../contract/chart-payload'
import { chartSorts, chartStatuses, difficulties } from '../../contract/queue'

const optional = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined)

/** What may stand in the address: enumerations, dates and ids. Search text never does. */
const addressSchema = z.object({
  status: optional(z.enum(chartStatuses)),
  assigneeId: optional(z.union([uuidSchema, z.literal('none')])),
  specialty: optional(z.string().regex(/^[A-Za-z ,&-]{1,60}$/)),
  difficulty: optional(z.enum(difficulties)),
  encounterClass: optional(z.enum(encounterClasses)),
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  sort: optional(z.enum(chartSorts)),
})

export type ChartFilters = z.output<typeof addressSchema>

export interface ChartFilterState {
  readonly filters: ChartFilters
  readonly set: (change: Partial<ChartFilters>) => void
  readonly clear: () => void
  readonly isFiltered: boolean
  /** How many filters are set, the status aside. */
  readonly narrowing: number
  /** The address of this page with some filters changed. */
  readonly hrefWith: (change: Partial<ChartFilters>) => string
}

/** The list's filters, kept in the page's address. */
export function useChartFilters(): ChartFilterState {
  const pathname = usePathname()
  const router = useRouter()
  const filters = addressSchema.parse(Object.fromEntries(useSearchParams()))
  const hrefWith = (change: Partial<ChartFilters>) => {
    const next = Object.entries({ ...filters, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    )
    return next.length > 0 ? `${pathname}?${new URLSearchParams(next)}` : pathname
  }
  const { sort: _sort, status: _status, ...rest } = filters
  const narrowing = Object.values(rest).filter((value) => value !== undefined).length
  return {
    filters,
    hrefWith,
    set: (change) => router.replace(hrefWith(change), { scroll: false }),
    clear: () => router.replace(pathname, { scroll: false }),
    narrowing,
    isFiltered: narrowing > 0,
  }
}
