'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Kbd } from '@/ui/kbd'
import { Select } from '@/ui/select'
import { Textarea } from '@/ui/textarea'
import { feedbackTopics, type NewFeedback } from '../../contract/feedback'
import { feedbackTopicWords } from '../finding-words'

interface FeedbackFormProps {
  /** The codes one can write about. */
  readonly codes: readonly string[]
  readonly entry: NewFeedback | undefined
  readonly onWrite: (feedback: NewFeedback) => void
  readonly onCancel: () => void
}

/** Topic, code or whole chart, and the words; closes with Escape, keeps with Ctrl Enter. */
export function FeedbackForm({ codes, entry, onWrite, onCancel }: FeedbackFormProps) {
  const [words, setWords] = useState<NewFeedback>(
    entry ?? { topic: 'general', code: null, text: '' },
  )
  const [tried, setTried] = useState(false)
  const isEmpty = words.text.trim() === ''
  const write = () => {
    setTried(true)
    if (!isEmpty) onWrite({ topic: words.topic, code: words.code, text: words.text.trim() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      role="group"
      aria-label="Feedback"
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-panel border border-accent-line bg-raised p-3"
    >
      <div className="flex flex-wrap gap-3">
        <Select
          label="Topic"
          className="w-44"
          options={feedbackTopics.map((value) => ({ value, label: feedbackTopicWords[value] }))}
          value={words.topic}
          onChange={({ target }) =>
            setWords({
              ...words,
              topic: feedbackTopics.find((one) => one === target.value) ?? words.topic,
            })
          }
        />
        <Select
          label="About"
          className="w-36"
          placeholder="The chart"
          options={codes.map((value) => ({ value, label: value }))}
          value={words.code ?? ''}
          onChange={({ target }) => setWords({ ...words, code: target.value || null })}
        />
      </div>
      <Textarea
        label="Feedback"
        autoFocus
        maxLength={4000}
        error={tried && isEmpty ? 'Write what the coder should take from this.' : undefined}
        value={words.text}
        onChange={({ target }) => setWords({ ...words, text: target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" size="small" onClick={write}>
          Keep <Kbd combo="mod+enter" />
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel <Kbd combo="escape" />
        </Button>
      </div>
    </div>
  )
}
