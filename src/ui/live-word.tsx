import { clsx } from 'clsx'
import { Unplug } from 'lucide-react'
import { Tag } from './tag'

export type LiveWordState = 'connecting' | 'live' | 'lost'

interface LiveWordProps {
  readonly state: LiveWordState
}

const words = { live: 'Live', connecting: 'Connecting' }
const dots = { live: 'bg-success-line', connecting: 'animate-breathe bg-warning-line' }

/** Whether the screen still follows the server: a small word, louder once the connection is lost. */
export function LiveWord({ state }: LiveWordProps) {
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-12 text-quiet">
      {state === 'lost' ? (
        <span title="What you see may be old; it is renewed when the connection is back.">
          <Tag tone="warning" icon={Unplug}>
            Connection lost
          </Tag>
        </span>
      ) : (
        <>
          <span aria-hidden="true" className={clsx('size-1.5 rounded-full', dots[state])} />
          {words[state]}
        </>
      )}
    </span>
  )
}
