'use client'

import { Check, Flag, MessageSquareText } from 'lucide-react'
import { clsx } from 'clsx'
import type { RowFeedbackProps } from '@/features/coding/ui/row-feedback'
import { Icon } from '@/ui/icon'
import { toneBox } from '@/ui/tone'
import type { Feedback } from '../../contract/feedback'
import type { AuditFinding } from '../../contract/findings'
import { wordsOnCode } from '../../rules/words-on-code'
import {
  feedbackTopicWords,
  findingSeverityTone,
  findingSeverityWords,
  findingTypeWords,
} from '../finding-words'
import { useLatestRound } from './use-latest-round'

/** Under a row of the desk: what the last audit said of the code, or of the one it replaces. */
export function RowFeedback({ chartId, kind, code }: RowFeedbackProps) {
  const round = useLatestRound(chartId)
  const { findings, feedback } = wordsOnCode(round, { kind, code })
  if (findings.length + feedback.length === 0) return null
  return (
    <ul aria-label={`Audit of ${code}`} className="flex flex-col gap-1 px-3 pb-2">
      {findings.map(({ finding, mended }) => (
        <li key={finding.id}>
          <FindingWords finding={finding} mended={mended} />
        </li>
      ))}
      {feedback.map((entry) => (
        <li key={entry.id}>
          <FeedbackWords entry={entry} />
        </li>
      ))}
    </ul>
  )
}

interface FindingWordsProps {
  readonly finding: AuditFinding
  /** The row holds what the auditor suggested. */
  readonly mended: boolean
}

function FindingWords({ finding, mended }: FindingWordsProps) {
  const { type, severity, note, code, suggestedCode } = finding
  return (
    <div
      className={clsx(
        'flex items-start gap-1.5 rounded-control border px-2 py-1 text-13',
        toneBox[mended ? 'success' : findingSeverityTone[severity]],
      )}
    >
      <Icon of={mended ? Check : Flag} size={14} className="mt-0.75" />
      <p className="min-w-0">
        <span className="font-medium">
          {mended
            ? 'As the auditor suggested'
            : `${findingTypeWords[type]}, ${findingSeverityWords[severity].toLowerCase()}`}
        </span>
        {suggestedCode && !mended ? (
          <span className="text-soft">
            {' '}
            suggested <span className="code text-ink">{suggestedCode}</span>
          </span>
        ) : null}
        {mended && code ? (
          <span className="text-soft">
            {' '}
            in place of <span className="code text-ink">{code}</span>
          </span>
        ) : null}
        {note ? <span className="block whitespace-pre-wrap text-ink">{note}</span> : null}
      </p>
    </div>
  )
}

function FeedbackWords({ entry: { topic, text, authorLabel } }: { readonly entry: Feedback }) {
  return (
    <div className="flex items-start gap-1.5 rounded-control border border-information-line bg-information-tint px-2 py-1 text-13">
      <Icon of={MessageSquareText} size={14} className="mt-0.75 text-information-text" />
      <p className="min-w-0">
        <span className="font-medium text-information-text">{feedbackTopicWords[topic]}</span>{' '}
        <span className="text-12 text-quiet">{authorLabel}</span>
        <span className="block whitespace-pre-wrap text-ink">{text}</span>
      </p>
    </div>
  )
}
