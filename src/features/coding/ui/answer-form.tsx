'use client'

import type { StandingFinding } from './placed-finding'
import { ReasonField } from './reason-field'
import type { CodesModel } from './use-codes'

interface AnswerFormProps {
  readonly model: CodesModel
  readonly placed: StandingFinding
}

/** Where a finding is acknowledged or overridden. */
export function AnswerForm({ model, placed }: AnswerFormProps) {
  const { rule, severity } = placed.finding
  return (
    <div className="pt-1">
      <ReasonField
        label={`Reason for ${rule}`}
        initial={placed.reason ?? ''}
        action={severity === 'WARN' ? 'Acknowledge' : 'Override'}
        onKeep={(reason) => {
          model.answer([placed], reason)
          model.endAnswer(placed)
        }}
        onLeave={() => model.endAnswer(placed)}
      />
    </div>
  )
}
