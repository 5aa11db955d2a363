'use client'

import { useState } from 'react'
import type { AuditView } from '../../contract/audits'
import type { AuditContext } from './audit-context'
import { AuditFoot, isPlainApproval } from './audit-foot'
import { AuditRisk } from './audit-risk'
import { ChartFindings } from './chart-findings'
import { CodeColumns } from './code-columns'
import { DecidedFoot } from './decided-foot'
import { DecisionNotice } from './decision-notice'
import { EarlierRounds } from './earlier-rounds'
import { FeedbackSection } from './feedback-section'
import { RefusalNotice } from './refusal-notice'
import type { AuditDesk } from './use-audit-desk'
import { useAuditKeys } from './use-audit-keys'
import { useDecision } from './use-decision'
import { ChartValidation } from './validation-list'

interface AuditPanelProps {
  readonly view: AuditView
  readonly desk: AuditDesk
  readonly inpatient: boolean
  readonly onEvidence: (evidenceId: string) => void
  /** Shows the next piece of evidence of the active row. */
  readonly onNextEvidence: () => void
}

/** The audit's right side: earlier rounds, the two columns, findings, feedback, score and decision. */
export function AuditPanel(props: AuditPanelProps) {
  const { view, desk, inpatient, onEvidence, onNextEvidence } = props
  const decision = useDecision(view, desk.draft)
  const [writing, setWriting] = useState<string>()
  const [confirming, setConfirming] = useState(false)
  const context: AuditContext = { view, desk, inpatient, onEvidence }
  const { draft, rows } = desk
  // The keys of the decision must not overtake feedback that is being written.
  const isWriting = writing !== undefined
  const approve = () => (isPlainApproval(desk) ? decision.send('approve') : setConfirming(true))
  const write = (entry: string | undefined) => {
    setWriting(entry)
    if (entry === undefined) desk.focusActive()
  }
  useAuditKeys({
    desk,
    inpatient,
    onEvidence: onNextEvidence,
    onFeedback: () => write('new'),
    onApprove: () => {
      if (!isWriting) approve()
    },
    onReturn: () => {
      const said = draft.findings.length + draft.feedback.length
      if (!isWriting && said > 0) decision.send('return')
    },
  })
  return (
    <div className="flex h-full min-h-0 flex-col bg-paper">
      <div className="relative min-h-0 grow overflow-y-auto">
        <RefusalNotice refusal={view.refusal} />
        <EarlierRounds rounds={view.earlier} />
        <ChartValidation view={view} />
        <CodeColumns kind="diagnosis" rows={rows.diagnoses} {...context} />
        <CodeColumns kind="procedure" rows={rows.procedures} {...context} />
        <ChartFindings {...context} />
        <AuditRisk {...context} />
        <FeedbackSection desk={desk} writing={writing} onWrite={write} />
      </div>
      <DecisionNotice desk={desk} decision={decision} />
      {view.status === 'open' ? (
        desk.readOnly ? null : (
          <AuditFoot
            {...{ desk, decision, confirming }}
            onApprove={approve}
            onConfirming={setConfirming}
          />
        )
      ) : (
        <DecidedFoot view={view} />
      )}
    </div>
  )
}
