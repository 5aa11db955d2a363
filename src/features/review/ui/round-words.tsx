import { clsx } from 'clsx'
import { Flag, MessageSquareText } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { toneText } from '@/ui/tone'
import type { NewFeedback } from '../contract/feedback'
import type { NewFinding } from '../contract/findings'
import {
  feedbackTopicWords,
  findingSeverityTone,
  findingSeverityWords,
  findingTypeWords,
} from './finding-words'

interface RoundWordsProps {
  readonly findings: readonly (NewFinding & { readonly id: string })[]
  readonly feedback: readonly (NewFeedback & { readonly id: string })[]
}

/** Findings and feedback to read, each with the code it is about. */
export function RoundWords({ findings, feedback }: RoundWordsProps) {
  if (findings.length + feedback.length === 0) {
    return <p className="text-13 text-quiet">Nothing was written.</p>
  }
  return (
    <ul className="flex flex-col gap-1.5 text-13">
      {findings.map((finding) => (
        <li key={finding.id} className="flex items-start gap-1.5">
          <Icon
            of={Flag}
            size={14}
            className={clsx('mt-0.75', toneText[findingSeverityTone[finding.severity]])}
          />
          <p className="min-w-0">
            <CodeWords code={finding.code} suggestedCode={finding.suggestedCode} />{' '}
            <span className="font-medium">
              {findingTypeWords[finding.type]},{' '}
              {findingSeverityWords[finding.severity].toLowerCase()}
            </span>
            {finding.note ? (
              <span className="block max-w-measure whitespace-pre-wrap text-soft">
                {finding.note}
              </span>
            ) : null}
          </p>
        </li>
      ))}
      {feedback.map((entry) => (
        <li key={entry.id} className="flex items-start gap-1.5">
          <Icon of={MessageSquareText} size={14} className="mt-0.75 text-information-text" />
          <p className="min-w-0">
            {entry.code ? <span className="code">{entry.code} </span> : null}
            <span className="font-medium">{feedbackTopicWords[entry.topic]}</span>
            <span className="block max-w-measure whitespace-pre-wrap text-soft">{entry.text}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function CodeWords({ code, suggestedCode }: Pick<NewFinding, 'code' | 'suggestedCode'>) {
  if (!code && !suggestedCode) return <span className="text-quiet">Chart</span>
  return (
    <span className="code">
      {code}
      {suggestedCode ? (
        <>
          {code ? <span className="font-sans text-12 text-quiet"> to </span> : null}
          {suggestedCode}
        </>
      ) : null}
    </span>
  )
}
