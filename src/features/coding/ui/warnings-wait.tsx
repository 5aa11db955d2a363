'use client'

import { Notice } from '@/ui/notice'
import { FindingLinks } from './finding-links'
import { isOpen } from './placed-finding'
import { ReasonField } from './reason-field'
import type { CodesModel } from './use-codes'
import type { SubmitChart } from './use-submit-chart'

interface WarningsWaitProps {
  readonly model: CodesModel
  readonly submission: SubmitChart
}

/** The warnings that a submission waits for: acknowledged together by one reason, or each on its row. */
export function WarningsWait({ model, submission }: WarningsWaitProps) {
  const warnings = model.standing.filter(
    (placed) => isOpen(placed) && placed.finding.severity === 'WARN',
  )
  const { length } = warnings
  if (length === 0) return null
  return (
    <Notice
      live
      tone="warning"
      title={`${length} ${length === 1 ? 'warning waits' : 'warnings wait'} to be acknowledged`}
    >
      <div className="flex flex-col gap-2">
        <FindingLinks model={model} findings={warnings} />
        <ReasonField
          label={length === 1 ? 'Reason for this warning' : `Reason for all ${length} warnings`}
          action={length === 1 ? 'Acknowledge and submit' : `Acknowledge ${length} and submit`}
          busy={submission.busy}
          onKeep={(reason) => {
            model.answer(warnings, reason)
            submission.submit()
          }}
          onLeave={submission.leave}
        />
      </div>
    </Notice>
  )
}
