'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/button'
import { Kbd } from '@/ui/kbd'
import { Textarea } from '@/ui/textarea'
import { longestReason } from '../contract/answers'

interface ReasonFieldProps {
  readonly label: string
  readonly initial?: string
  /** What keeping the reason does, as its button says it. */
  readonly action: ReactNode
  readonly busy?: boolean
  readonly onKeep: (reason: string) => void
  readonly onLeave: () => void
}

/** A reason written in its place: Enter keeps it, Escape leaves it, Shift with Enter begins a line. */
export function ReasonField(props: ReasonFieldProps) {
  const { label, initial = '', action, busy = false, onKeep, onLeave } = props
  const [reason, setReason] = useState(initial)
  const [missing, setMissing] = useState(false)

  function keep() {
    if (reason.trim() === '') setMissing(true)
    else if (!busy) onKeep(reason.trim())
  }

  return (
    <div className="flex flex-col gap-1">
      <Textarea
        autoFocus
        label={label}
        labelHidden
        placeholder="Why the code stands as it is"
        rows={2}
        maxLength={longestReason}
        error={missing && reason.trim() === '' ? 'Write why the code stands as it is.' : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.shiftKey) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // The keys of the desk leave alone what is answered here.
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Enter') keep()
          else onLeave()
        }}
      />
      <div className="flex flex-wrap items-center gap-1">
        <Button tone="primary" size="small" busy={busy} onClick={keep}>
          {action} <Kbd combo="enter" />
        </Button>
        <Button tone="quiet" size="small" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
