import { Check } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { SeverityMark } from '@/ui/severity-mark'
import type { JudgedFinding } from '../contract/answers'
import { NoteQuote } from './note-quote'
import { RuleLink } from './rule-link'

/** A finding in words: how grave, what is wrong, by which official note, rule and citation. */
export function FindingWords({ finding }: { readonly finding: JudgedFinding }) {
  const { rule, severity, message, fix, citation, note } = finding
  return (
    <>
      <p>
        <SeverityMark severity={severity} className="mr-2" />
        {message} {fix ? <span className="text-soft">{fix.text}</span> : null}
      </p>
      {note ? <NoteQuote note={note} message={message} /> : null}
      <p className="text-12 text-quiet">
        <RuleLink rule={rule} className="mr-2" />
        {citation}
      </p>
    </>
  )
}

interface AnswerWordsProps {
  readonly finding: JudgedFinding
  readonly reason: string
}

/** The coder's answer to a finding, with its reason. */
export function AnswerWords({ finding: { severity }, reason }: AnswerWordsProps) {
  return (
    <p className="flex min-w-0 grow items-start gap-1.5">
      <Icon of={Check} size={14} className="mt-0.75 text-success-text" />
      <span className="min-w-0">
        <span className="font-medium">{severity === 'WARN' ? 'Acknowledged' : 'Overridden'}</span>{' '}
        <span className="whitespace-pre-wrap text-soft">{reason}</span>
      </span>
    </p>
  )
}
