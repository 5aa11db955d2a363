'use client'

import { Check } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { Tag } from '@/ui/tag'
import type { Feedback } from '../../contract/feedback'
import { AuditStatusTag } from '../audit-status-tag'
import { feedbackTopicWords } from '../finding-words'

interface FeedbackEntryProps {
  readonly entry: Feedback
  readonly onRead: () => void
}

/** One entry: the chart and how its audit ended, the topic, the words, who wrote them. */
export function FeedbackEntry({ entry, onRead }: FeedbackEntryProps) {
  const { chartId, chartNumber, round, outcome, topic, code, text, authorLabel, createdAt } = entry
  const unread = entry.readAt === null
  return (
    <li className="flex gap-3 border-b border-line px-4 py-3 text-13">
      <span className="mt-1.5 size-2 shrink-0">
        {unread ? (
          <span role="img" aria-label="Unread" className="block size-2 rounded-full bg-accent" />
        ) : null}
      </span>
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={`/charts/${chartId}`} className="code text-accent-text hover:underline">
            {chartNumber}
          </Link>
          <AuditStatusTag status={outcome} />
          <Tag>{feedbackTopicWords[topic]}</Tag>
          {code ? <span className="code text-12">{code}</span> : null}
        </p>
        <p className="mt-1.5 max-w-measure text-14 whitespace-pre-wrap">{text}</p>
        <p className="mt-1 text-12 text-quiet">
          {authorLabel}, round {round}, <ExactTime at={createdAt} />
        </p>
      </div>
      {unread ? (
        <Button size="small" tone="quiet" icon={Check} onClick={onRead}>
          Read
        </Button>
      ) : null}
    </li>
  )
}
