'use client'

import Link from 'next/link'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** On the desk of a submitted practice chart: the way to its answer key. Nothing is asked before. */
export function KeyLink({ chartId }: { readonly chartId: string }) {
  // As the desk has opened it; its submission changes the round.
  const chart = trpc.charts.get.useQuery({ chartId }, { enabled: false, gcTime: 0 })
  const submitted = (chart.data?.chart.round ?? 0) > 0
  const key = trpc.practice.find.useQuery({ chartId }, { enabled: submitted, gcTime: 0 })
  if (!key.data?.available) return null
  return (
    <div className="px-2 pb-2">
      <Notice
        tone="information"
        title="This is a practice chart"
        actions={
          <Button asChild size="small">
            <Link href={`/charts/${chartId}/key`}>Compare with the key</Link>
          </Button>
        }
      >
        See your codes beside the answer key, with the words of the note that support each.
      </Notice>
    </div>
  )
}
