'use client'

import { MessageSquarePlus, Pencil, X } from 'lucide-react'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Kbd } from '@/ui/kbd'
import { Tag } from '@/ui/tag'
import type { DraftFeedback } from '../../rules/audit-draft'
import { feedbackTopicWords } from '../finding-words'
import { FeedbackForm } from './feedback-form'
import type { AuditDesk } from './use-audit-desk'

interface FeedbackSectionProps {
  readonly desk: AuditDesk
  /** Undefined: closed; `new`, or the id of the entry that is edited. */
  readonly writing: string | undefined
  readonly onWrite: (entry: string | undefined) => void
}

/** What the coder is to take from the audit, on the chart or on one code. */
export function FeedbackSection({ desk, writing, onWrite }: FeedbackSectionProps) {
  const { feedback } = desk.draft
  if (desk.readOnly && feedback.length === 0) return null
  const form = (entry: DraftFeedback | undefined) => (
    <FeedbackForm
      codes={codesOf(desk)}
      entry={entry}
      onCancel={() => onWrite(undefined)}
      onWrite={(words) => {
        desk.act({ kind: 'write', id: entry?.id, feedback: words })
        onWrite(undefined)
      }}
    />
  )
  return (
    <section aria-label="Feedback to the coder" className="flex flex-col gap-2 px-3 py-3">
      <div className="flex items-center gap-2">
        <h3 className="grow text-13 font-semibold">Feedback to the coder</h3>
        {desk.readOnly ? null : (
          <Button size="small" icon={MessageSquarePlus} onClick={() => onWrite('new')}>
            Write <Kbd hotkey="audit.feedback" />
          </Button>
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {feedback.map((entry) => (
          <li key={entry.id}>
            {writing === entry.id ? (
              form(entry)
            ) : (
              <FeedbackLine entry={entry} desk={desk} onEdit={() => onWrite(entry.id)} />
            )}
          </li>
        ))}
      </ul>
      {writing === 'new' ? form(undefined) : null}
    </section>
  )
}

function codesOf({ order }: AuditDesk): string[] {
  const codes = order.flatMap(({ coder, reference }) => [
    ...(coder ? [coder.code.code] : []),
    ...(reference ? [reference.code.code] : []),
  ])
  return [...new Set(codes)]
}

interface FeedbackLineProps {
  readonly entry: DraftFeedback
  readonly desk: AuditDesk
  readonly onEdit: () => void
}

function FeedbackLine({ entry: { id, topic, code, text }, desk, onEdit }: FeedbackLineProps) {
  return (
    <div className="flex items-start gap-2 rounded-control border border-line bg-sunken py-1 pr-1 pl-2 text-13">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-1.5">
          <Tag>{feedbackTopicWords[topic]}</Tag>
          {code ? <span className="code text-12">{code}</span> : null}
        </p>
        <p className="mt-1 max-w-measure whitespace-pre-wrap">{text}</p>
      </div>
      {desk.readOnly ? null : (
        <span className="flex shrink-0 print:hidden">
          <IconButton icon={Pencil} size="small" label="Edit the feedback" onClick={onEdit} />
          <IconButton
            icon={X}
            size="small"
            label="Drop the feedback"
            onClick={() => desk.act({ kind: 'erase', id })}
          />
        </span>
      )}
    </div>
  )
}
