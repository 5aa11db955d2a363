'use client'

import { PenLine, Trash2, Undo2, Wrench } from 'lucide-react'
import { clsx } from 'clsx'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Kbd } from '@/ui/kbd'
import { AnswerForm } from './answer-form'
import { AnswerWords, FindingWords } from './finding-words'
import { mendWord } from './mend-words'
import { answeredBy, type StandingFinding } from './placed-finding'
import { QuoteButton } from './quote-button'
import type { CodesModel } from './use-codes'

interface FindingLineProps {
  readonly model: CodesModel
  readonly placed: StandingFinding
}

/** A finding in full: what is wrong, by which rule and official note, how to mend it, or why it stands. */
export function FindingLine({ model, placed }: FindingLineProps) {
  const { id, finding, reason } = placed
  return (
    <li
      className={clsx(
        'flex flex-col gap-1 border-l-2 px-2 py-1',
        id === model.cursor.findingId ? 'border-accent bg-accent-tint' : 'border-line',
      )}
    >
      <FindingWords finding={finding} />
      {model.answering === id ? (
        <AnswerForm model={model} placed={placed} />
      ) : reason !== undefined ? (
        <Reason model={model} placed={placed} reason={reason} />
      ) : model.editable ? (
        <Choices model={model} placed={placed} />
      ) : null}
    </li>
  )
}

/** What one can do about an open finding; the keys stand on the one that they act on. */
function Choices({ model, placed }: FindingLineProps) {
  return placed.finding.rule === evidenceRule && placed.key !== undefined ? (
    <QuoteOrRemove model={model} rowKey={placed.key} />
  ) : (
    <FixOrAnswer model={model} placed={placed} />
  )
}

function FixOrAnswer({ model, placed }: FindingLineProps) {
  const takesAnswer = answeredBy(placed) !== undefined
  if (!placed.mend && !takesAnswer) return null
  return (
    <div className="flex flex-wrap gap-1">
      {placed.mend ? (
        <Button tone="secondary" size="small" icon={Wrench} onClick={() => model.mend(placed)}>
          {mendWord(placed)}
          {model.fixTarget?.id === placed.id ? <Kbd hotkey="finding.fix" /> : null}
        </Button>
      ) : null}
      {takesAnswer ? (
        <Button tone="quiet" size="small" icon={PenLine} onClick={() => model.startAnswer(placed)}>
          {placed.finding.severity === 'WARN' ? 'Acknowledge' : 'Override'}
          {model.answerTarget?.id === placed.id ? <Kbd hotkey="finding.answer" /> : null}
        </Button>
      ) : null}
    </div>
  )
}

/** Says that a code rests on no passage. */
const evidenceRule = 'CPL-18'

interface QuoteOrRemoveProps extends Pick<FindingLineProps, 'model'> {
  readonly rowKey: number
}

/** The two ways out that are the coder's own; the third is a question to the provider. */
function QuoteOrRemove({ model, rowKey }: QuoteOrRemoveProps) {
  const isCurrent = model.current?.key === rowKey
  return (
    <div className="flex flex-wrap gap-1">
      <QuoteButton model={model} rowKey={rowKey} tone="secondary">
        Quote the selection {isCurrent ? <Kbd hotkey="code.evidence" /> : null}
      </QuoteButton>
      <Button tone="quiet" size="small" icon={Trash2} onClick={() => model.remove(rowKey)}>
        Remove the code {isCurrent ? <Kbd hotkey="code.remove" /> : null}
      </Button>
    </div>
  )
}

/** The coder's reason, which can be written anew or withdrawn while the codes can be changed. */
function Reason({ model, placed, reason }: FindingLineProps & { readonly reason: string }) {
  const { rule } = placed.finding
  return (
    <div className="flex items-start gap-1.5">
      <AnswerWords finding={placed.finding} reason={reason} />
      {model.editable ? (
        <span className="flex shrink-0">
          <IconButton
            icon={PenLine}
            size="small"
            label={`Change the reason for ${rule}`}
            onClick={() => model.startAnswer(placed)}
          />
          <IconButton
            icon={Undo2}
            size="small"
            label={`Withdraw the reason for ${rule}`}
            onClick={() => model.withdraw(placed)}
          />
        </span>
      ) : null}
    </div>
  )
}
