import { clsx } from 'clsx'
import { Notice } from './notice'

export type LiveState = 'live' | 'connecting' | 'paused'

interface LiveWordProps {
  readonly state: LiveState
  /** Failed attempts in a row; from the fourth on it is worth a line of its own. */
  readonly failures?: number
}

const words: Record<LiveState, string> = {
  live: 'Live',
  connecting: 'Reconnecting',
  paused: 'Not live',
}

const dots: Record<LiveState, string> = {
  live: 'bg-success-line',
  connecting: 'bg-warning-line animate-breathe',
  paused: 'bg-edge',
}

/** Whether what is on the screen still follows the server. */
export function LiveWord({ state, failures = 0 }: LiveWordProps) {
  if (failures >= 4)
    return (
      <Notice tone="warning" live>
        The connection was lost. What you see may be old; it is renewed when the connection is back.
      </Notice>
    )
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-12 text-quiet">
      <span aria-hidden="true" className={clsx('size-1.5 rounded-full', dots[state])} />
      {words[state]}
    </span>
  )
}
