import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'

export type Meaning = 'error' | 'warning' | 'information' | 'success'
export type Tone = Meaning | 'neutral' | 'accent'

/** Text, line and tint of a tone, for boxes. */
export const toneBox: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-soft',
  accent: 'border-accent-line bg-accent-tint text-accent-text',
  error: 'border-error-line bg-error-tint text-error-text',
  warning: 'border-warning-line bg-warning-tint text-warning-text',
  information: 'border-information-line bg-information-tint text-information-text',
  success: 'border-success-line bg-success-tint text-success-text',
}

/** The tone as text on paper. */
export const toneText: Record<Tone, string> = {
  neutral: 'text-quiet',
  accent: 'text-accent-text',
  error: 'text-error-text',
  warning: 'text-warning-text',
  information: 'text-information-text',
  success: 'text-success-text',
}

export const meaningIcon: Record<Meaning, LucideIcon> = {
  error: CircleAlert,
  warning: TriangleAlert,
  information: Info,
  success: CircleCheck,
}
