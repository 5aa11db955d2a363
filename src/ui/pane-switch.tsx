'use client'

import { clsx } from 'clsx'
import { BadgeCount } from './badge-count'

export interface Pane {
  readonly value: string
  readonly label: string
  /** What waits there, e.g. findings. */
  readonly count?: number
  readonly countOf?: string
}

interface PaneSwitchProps {
  readonly label: string
  readonly panes: readonly Pane[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Which of several panes a narrow screen shows; from 768 pixels on all are there and this is not. */
export function PaneSwitch({ label, panes, value, onChange }: PaneSwitchProps) {
  return (
    <div
      role="group"
      aria-label={label}
      className="flex shrink-0 border-b border-line bg-paper md:hidden print:hidden"
    >
      {panes.map((pane) => (
        <button
          key={pane.value}
          type="button"
          aria-pressed={pane.value === value}
          onClick={() => onChange(pane.value)}
          className={clsx(
            'ring-inside flex h-11 flex-1 items-center justify-center gap-2 border-b-2 text-14',
            pane.value === value
              ? 'border-accent font-medium text-ink'
              : 'border-transparent text-quiet',
          )}
        >
          {pane.label}
          <BadgeCount count={pane.count ?? 0} of={pane.countOf ?? 'entries'} tone="error" />
        </button>
      ))}
    </div>
  )
}

/** Class of a pane under a switch: hidden on a narrow screen unless it is the one shown. */
export function paneClass(shown: boolean): string {
  return shown ? '' : 'max-md:hidden'
}
