import { CircleCheck, CornerUpLeft, Hourglass, type LucideIcon } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { type Tone, toneText } from '@/ui/tone'
import type { AuditStatus } from '../contract/audits'

interface StatusLook {
  readonly word: string
  readonly icon: LucideIcon
  readonly tone: Tone
}

const looks: Readonly<Record<AuditStatus, StatusLook>> = {
  open: { word: 'Open', icon: Hourglass, tone: 'information' },
  returned: { word: 'Returned', icon: CornerUpLeft, tone: 'warning' },
  approved: { word: 'Approved', icon: CircleCheck, tone: 'success' },
}

/** An audit's status as a word with its mark. */
export function AuditStatusTag({ status }: { readonly status: AuditStatus }) {
  const { word, icon, tone } = looks[status]
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon of={icon} size={14} className={toneText[tone]} />
      {word}
    </span>
  )
}

/** The word alone, for tabs. */
export function auditStatusWord(status: AuditStatus): string {
  return looks[status].word
}
