import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  CornerUpLeft,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'
import { Icon } from './icon'
import { type Tone, toneText } from './tone'

interface StatusLook {
  readonly word: string
  readonly icon: LucideIcon
  readonly tone: Tone
}

const looks = {
  draft: { word: 'Draft', icon: CircleDashed, tone: 'neutral' },
  pending_audit: { word: 'Pending audit', icon: Hourglass, tone: 'information' },
  completed: { word: 'Completed', icon: CircleCheck, tone: 'success' },
  returned: { word: 'Returned', icon: CornerUpLeft, tone: 'warning' },
  queued: { word: 'Queued', icon: CircleDashed, tone: 'neutral' },
  running: { word: 'Running', icon: CircleDot, tone: 'accent' },
  finished: { word: 'Finished', icon: CircleCheck, tone: 'success' },
  failed: { word: 'Failed', icon: CircleX, tone: 'error' },
} as const satisfies Record<string, StatusLook>

export type StatusWord = keyof typeof looks

interface StatusTagProps {
  /** A chart's status, or that of a job. */
  readonly status: StatusWord
}

/** A status as a word with its mark; the colour only repeats what the word says. */
export function StatusTag({ status }: StatusTagProps) {
  const { word, icon, tone } = looks[status]
  return (
    <span className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap">
      <Icon of={icon} size={14} className={toneText[tone]} />
      {word}
    </span>
  )
}

/** The word alone, for menus and tabs. */
export function statusWord(status: StatusWord): string {
  return looks[status].word
}
