import { CircleAlert, CircleHelp, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { clsx } from 'clsx'
import { Icon } from './icon'
import { type Tone, toneText } from './tone'

export type Severity = 'ERROR' | 'WARN' | 'INFO' | 'QUERY'

interface SeverityLook {
  readonly word: string
  readonly icon: LucideIcon
  readonly tone: Tone
}

const looks: Record<Severity, SeverityLook> = {
  ERROR: { word: 'Error', icon: CircleAlert, tone: 'error' },
  WARN: { word: 'Warning', icon: TriangleAlert, tone: 'warning' },
  INFO: { word: 'Information', icon: Info, tone: 'information' },
  QUERY: { word: 'Query', icon: CircleHelp, tone: 'accent' },
}

interface SeverityMarkProps {
  readonly severity: Severity
  /** Shows the icon alone and gives the word to assistive technology only. */
  readonly iconOnly?: boolean
  readonly className?: string
}

export function SeverityMark({ severity, iconOnly = false, className }: SeverityMarkProps) {
  const { word, icon, tone } = looks[severity]
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 align-middle text-12 font-medium whitespace-nowrap',
        toneText[tone],
        className,
      )}
    >
      <Icon of={icon} size={14} label={iconOnly ? word : undefined} />
      {iconOnly ? null : word}
    </span>
  )
}
