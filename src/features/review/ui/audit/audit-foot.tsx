'use client'

import { CircleCheck, CornerUpLeft } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Kbd } from '@/ui/kbd'
import { hotkeys } from '@/ui/hotkeys'
import { scoreAudit } from '../../rules/score-audit'
import { ScorePopover } from './score-popover'
import type { AuditDesk } from './use-audit-desk'
import type { Decision } from './use-decision'

interface AuditFootProps {
  readonly desk: AuditDesk
  readonly decision: Decision
  readonly confirming: boolean
  readonly onConfirming: (confirming: boolean) => void
}

/** The running score, how far the auditor is, and the two decisions side by side. */
export function AuditFoot({ desk, decision, confirming, onConfirming }: AuditFootProps) {
  const reasonId = useId()
  const { order, rows, draft } = desk
  const judged = order.filter(({ agreed, findings }) => agreed || findings.length > 0).length
  const differences = countDifferences(desk)
  const mayReturn = draft.findings.length + draft.feedback.length > 0
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line bg-paper px-2 py-2 print:hidden">
      <ScorePopover scores={scoreAudit(rows)} />
      <p className="grow text-12 text-quiet">
        {judged} of {order.length} judged
        {mayReturn ? null : (
          <span id={reasonId} className="block">
            Returning needs a finding or feedback.
          </span>
        )}
      </p>
      <div className="flex gap-2 max-sm:w-full max-sm:*:flex-1">
        <Button
          icon={CornerUpLeft}
          disabled={!mayReturn}
          busy={decision.sending === 'return'}
          aria-describedby={mayReturn ? undefined : reasonId}
          title={hotkeys['audit.return'].label}
          onClick={() => decision.send('return')}
        >
          Return
        </Button>
        <Button
          tone="primary"
          icon={CircleCheck}
          busy={decision.sending === 'approve'}
          onClick={() => (differences > 0 ? onConfirming(true) : decision.send('approve'))}
        >
          Approve <Kbd combo={hotkeys['audit.approve'].combo} />
        </Button>
      </div>
      <ConfirmDialog
        open={confirming}
        onOpenChange={onConfirming}
        title={`Approve with ${differences} ${differences === 1 ? 'difference' : 'differences'}?`}
        confirm="Approve"
        busy={decision.sending === 'approve'}
        onConfirm={() => {
          onConfirming(false)
          decision.send('approve')
        }}
      >
        The chart is completed with the coder’s codes as they were submitted. Your reference, the
        findings and the score are kept with the audit.
      </ConfirmDialog>
    </footer>
  )
}

/** Rows in which the reference is not what the coder submitted. */
export function countDifferences({ order }: AuditDesk): number {
  return order.filter(({ marks }) => marks.length > 0).length
}
