'use client'

import { CircleCheck, CornerUpLeft } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Kbd } from '@/ui/kbd'
import { hotkeys } from '@/ui/hotkeys'
import { scoreAudit } from '../../rules/score-audit'
import { ScoreLine } from './score-line'
import type { AuditDesk } from './use-audit-desk'
import type { Decision } from './use-decision'

interface AuditFootProps {
  readonly desk: AuditDesk
  readonly decision: Decision
  readonly onApprove: () => void
  readonly confirming: boolean
  readonly onConfirming: (confirming: boolean) => void
}

/** The running score, how far the auditor is, and the two decisions side by side. */
export function AuditFoot(props: AuditFootProps) {
  const { desk, decision, onApprove, confirming, onConfirming } = props
  const reasonId = useId()
  const { order, rows, draft } = desk
  const judged = countJudged(desk)
  const mayReturn = draft.findings.length + draft.feedback.length > 0
  const scores = scoreAudit(rows)
  return (
    <footer className="flex shrink-0 flex-col gap-1.5 border-t border-line bg-paper px-3 py-2 print:hidden">
      <ScoreLine scores={scores} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="grow text-12 text-quiet">
          {judged} of {order.length} judged
          {mayReturn ? null : <span id={reasonId}>. Returning needs a finding or feedback.</span>}
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
            onClick={onApprove}
          >
            Approve <Kbd hotkey="audit.approve" />
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={confirming}
        onOpenChange={onConfirming}
        title="Approve this chart?"
        confirm="Approve"
        busy={decision.sending === 'approve'}
        onConfirm={() => {
          onConfirming(false)
          decision.send('approve')
        }}
      >
        {approvalWords(desk)}
      </ConfirmDialog>
    </footer>
  )
}

/** Every code is judged, and the reference is what the coder submitted. */
export function isPlainApproval(desk: AuditDesk): boolean {
  return countJudged(desk) === desk.order.length && countDifferences(desk) === 0
}

function countJudged({ order }: AuditDesk): number {
  return order.filter(({ agreed, findings }) => agreed || findings.length > 0).length
}

/** Rows in which the reference is not what the coder submitted. */
function countDifferences({ order }: AuditDesk): number {
  return order.filter(({ marks }) => marks.length > 0).length
}

function approvalWords(desk: AuditDesk): string {
  const differences = countDifferences(desk)
  const open = desk.order.length - countJudged(desk)
  return [
    open > 0 ? `${open} of ${desk.order.length} codes are not judged yet.` : '',
    differences > 0
      ? `The reference differs in ${differences} ${differences === 1 ? 'place' : 'places'}; the chart is completed with the coder’s codes all the same, and the reference and its findings are kept with the audit.`
      : 'The chart is completed with the coder’s codes as they were submitted.',
  ]
    .filter(Boolean)
    .join(' ')
}
