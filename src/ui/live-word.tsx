import { clsx } from 'clsx'
import { Notice } from './notice'

export type LiveWordState = 'connecting' | 'live' | 'lost'

interface LiveWordProps {
  readonly state: LiveWordState
}

const words = { live: 'Live', connecting: 'Reconnecting' }
const dots = { live: 'bg-success-line', connecting: 'animate-breathe bg-warning-line' }

/** Whether the screen still follows the server: a small word, a line of its own once it is lost. */
export function LiveWord({ state }: LiveWordProps) {
  if (state === 'lost')
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
