'use client'

import { trpc } from '@/client/trpc'
import { Checkbox } from '@/ui/checkbox'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'

interface OpenWorkChoiceProps {
  readonly userId: string
  readonly returnCharts: boolean
  readonly onChange: (returnCharts: boolean) => void
}

/** What is on the desk of a person who leaves it, and whether it goes back to the queue. */
export function OpenWorkChoice({ userId, returnCharts, onChange }: OpenWorkChoiceProps) {
  const work = trpc.staffing.openWork.useQuery({ userId }, { gcTime: 0 })
  if (work.isPending) return <Skeleton className="h-6 w-64" />
  if (work.isError) {
    return (
      <Notice tone="warning">
        How many charts are on their desk could not be read. With the box checked, all that are
        there go back to the queue.
        <ReturnBox checked={returnCharts} onChange={onChange} />
      </Notice>
    )
  }
  const { open, returned, underAudit } = work.data
  if (open + underAudit === 0) return <p>No charts are on their desk.</p>
  return (
    <div className="flex flex-col gap-2">
      {open > 0 ? (
        <>
          <p>
            {chartsWords(open)} on their desk
            {returned > 0 ? `, ${returned} of them returned by an audit` : ''}.
          </p>
          <ReturnBox checked={returnCharts} onChange={onChange} />
        </>
      ) : null}
      {underAudit > 0 ? (
        <p>
          {chartsWords(underAudit)} under audit and can be assigned to someone else when returned.
        </p>
      ) : null}
    </div>
  )
}

interface ReturnBoxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function ReturnBox({ checked, onChange }: ReturnBoxProps) {
  return (
    <Checkbox
      label="Return these charts to the unassigned queue"
      hint="The codes entered so far stay on them."
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}

function chartsWords(count: number): string {
  return count === 1 ? '1 chart is' : `${count} charts are`
}
