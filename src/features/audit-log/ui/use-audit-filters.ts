'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { z } from 'zod'
import { listAuditInput } from '../contract'

const { action, actorId, subjectId, from, to } = listAuditInput.unwrap().shape

const addressSchema = z.object({
  action: action.catch(undefined),
  actorId: actorId.catch(undefined),
  subjectId: subjectId.catch(undefined),
  from: from.catch(undefined),
  to: to.catch(undefined),
})

export type AuditFilters = z.output<typeof addressSchema>

/** The filters of the audit log, kept in the page's address: actions, ids and days only. */
export function useAuditFilters() {
  const pathname = usePathname()
  const router = useRouter()
  const filters = addressSchema.parse(Object.fromEntries(useSearchParams()))
  const show = (next: AuditFilters) => {
    const entries = Object.entries(next).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    )
    const query = entries.length > 0 ? `?${new URLSearchParams(entries)}` : ''
    router.replace(`${pathname}${query}`, { scroll: false })
  }
  return {
    filters,
    set: (change: Partial<AuditFilters>) => show({ ...filters, ...change }),
    clear: () => router.replace(pathname, { scroll: false }),
    isFiltered: Object.values(filters).some((value) => value !== undefined),
  }
}
