'use client'

import { ArrowRight, Send } from 'lucide-react'
import { useNextChart } from '@/features/charts/ui/queue/use-next-chart'
import { Button } from '@/ui/button'
import { Kbd } from '@/ui/kbd'
import type { CodesModel } from './use-codes'
import type { SubmitChart } from './use-submit-chart'

interface DeskActionsProps {
  readonly model: CodesModel
  readonly submission: SubmitChart
}

/** The one thing to do next with the chart. */
export function DeskActions({ model, submission }: DeskActionsProps) {
  if (model.editable) {
    return (
      <Button tone="primary" icon={Send} busy={submission.busy} onClick={submission.submit}>
        {submission.busy ? 'Submitting' : 'Submit'}
        <span className="max-xl:hidden">
          <Kbd hotkey="chart.submit" />
        </span>
      </Button>
    )
  }
  return submission.submitted ? <NextChart /> : null
}

/** After a submission the focus is here, so that Enter goes on. */
function NextChart() {
  const next = useNextChart()
  return (
    <Button autoFocus tone="primary" icon={ArrowRight} busy={next.busy} onClick={next.open}>
      Next chart
    </Button>
  )
}
