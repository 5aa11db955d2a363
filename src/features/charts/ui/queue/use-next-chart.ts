'use client'

import { useRouter } from 'next/navigation'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'

/** Opens the chart to take next in one's own queue, or says that there is none. */
export function useNextChart(): { readonly open: () => void; readonly busy: boolean } {
  const router = useRouter()
  const utils = trpc.useUtils()
  const next = trpc.charts.next.useQuery(undefined, { enabled: false, staleTime: 0 })
  const open = async () => {
    const { chartId } = await utils.charts.next.fetch(undefined, { staleTime: 0 })
    if (chartId) router.push(`/charts/${chartId}`)
    else toast.tell('Your queue is empty', { description: 'There is no chart to code just now.' })
  }
  return {
    open: () =>
      void open().catch(() => toast.tell('The next chart could not be found. Try again.')),
    busy: next.isFetching,
  }
}
