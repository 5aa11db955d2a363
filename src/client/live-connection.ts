export type LiveState = 'connecting' | 'live' | 'lost'

/** What the connection needs of an EventSource. */
export interface LiveSource {
  readonly readyState: number
  readonly addEventListener: (type: string, listen: (event: MessageEvent<string>) => void) => void
  readonly close: () => void
}

interface LiveOptions {
  readonly open: () => LiveSource
  /** Calls back after a pause in milliseconds. */
  readonly later: (act: () => void, pauseMs: number) => void
}

export interface LiveFollower {
  readonly onState: (state: LiveState) => void
  /** Connected, for the first time or again: something may have been missed. */
  readonly onReady: () => void
  readonly onTopic: (topic: string) => void
}

const failuresBeforeLost = 4
const closed = 2
const longestPauseMs = 30_000

/**
 * One connection for all parts of a page that follow the server: browsers allow six to an origin, over
 * all tabs. It opens with the first follower, closes with the last, and comes back by itself, also
 * after a refusal, which ends an EventSource for good (the session was over and was renewed).
 */
export function createLiveConnection({ open, later }: LiveOptions) {
  const followers = new Set<LiveFollower>()
  let source: LiveSource | undefined
  let state: LiveState = 'connecting'
  let failures = 0

  function connect() {
    if (source || followers.size === 0) return
    const opened = open()
    source = opened
    opened.addEventListener('ready', () => {
      failures = 0
      tell('live')
      for (const follower of followers) follower.onReady()
    })
    opened.addEventListener('changed', (event) => {
      const { topic } = JSON.parse(event.data) as { topic: string }
      for (const follower of followers) follower.onTopic(topic)
    })
    opened.addEventListener('error', () => fail(opened))
  }

  function fail(failed: LiveSource) {
    if (failed !== source) return
    failures += 1
    tell(failures >= failuresBeforeLost ? 'lost' : 'connecting')
    if (failed.readyState !== closed) return
    source = undefined
    later(connect, Math.min(longestPauseMs, 1000 * 2 ** failures))
  }

  function tell(next: LiveState) {
    state = next
    for (const follower of followers) follower.onState(next)
  }

  function leave(follower: LiveFollower) {
    followers.delete(follower)
    if (followers.size > 0) return
    source?.close()
    source = undefined
    state = 'connecting'
  }

  return {
    /** Follows until the returned function is called. */
    follow(follower: LiveFollower): () => void {
      followers.add(follower)
      follower.onState(state)
      connect()
      return () => leave(follower)
    },
  }
}
