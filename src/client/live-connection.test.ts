import { describe, expect, it } from 'vitest'
import { createLiveConnection, type LiveFollower, type LiveSource } from './live-connection'

class FakeSource implements LiveSource {
  readyState = 1
  private readonly listeners = new Map<string, (event: MessageEvent<string>) => void>()

  addEventListener = (type: string, listen: (event: MessageEvent<string>) => void) => {
    this.listeners.set(type, listen)
  }

  close = () => {
    this.readyState = 2
  }

  emit(type: string, data = '') {
    this.listeners.get(type)?.(new MessageEvent(type, { data }))
  }
}

function setUp() {
  const sources: FakeSource[] = []
  const pauses: { act: () => void; pauseMs: number }[] = []
  const connection = createLiveConnection({
    open: () => {
      const source = new FakeSource()
      sources.push(source)
      return source
    },
    later: (act, pauseMs) => pauses.push({ act, pauseMs }),
  })
  return { connection, sources, pauses }
}

function listener() {
  const heard: string[] = []
  const follower: LiveFollower = {
    onState: (state) => heard.push(state),
    onReady: () => heard.push('ready'),
    onTopic: (topic) => heard.push(topic),
  }
  return { heard, follower }
}

describe('the live connection', () => {
  it('is one, however many follow', () => {
    const { connection, sources } = setUp()
    const [one, other] = [listener(), listener()]
    connection.follow(one.follower)
    connection.follow(other.follower)
    sources[0]?.emit('ready')
    sources[0]?.emit('changed', JSON.stringify({ topic: 'chart.assigned' }))
    expect(sources).toHaveLength(1)
    expect(one.heard).toEqual(['connecting', 'live', 'ready', 'chart.assigned'])
    expect(other.heard).toEqual(one.heard)
  })

  it('closes with the last follower and opens with the next', () => {
    const { connection, sources } = setUp()
    const leave = connection.follow(listener().follower)
    const leaveToo = connection.follow(listener().follower)
    leave()
    expect(sources[0]?.readyState).toBe(1)
    leaveToo()
    expect(sources[0]?.readyState).toBe(2)
    connection.follow(listener().follower)
    expect(sources).toHaveLength(2)
  })

  it('is lost after four failures and live again afterwards', () => {
    const { connection, sources } = setUp()
    const { heard, follower } = listener()
    connection.follow(follower)
    for (let failure = 0; failure < 4; failure += 1) sources[0]?.emit('error')
    sources[0]?.emit('ready')
    expect(heard).toEqual([
      'connecting',
      'connecting',
      'connecting',
      'connecting',
      'lost',
      'live',
      'ready',
    ])
  })

  it('opens a new source after a refusal, each time a little later', () => {
    const { connection, sources, pauses } = setUp()
    connection.follow(listener().follower)
    for (const attempt of [0, 1]) {
      const source = sources[attempt]
      if (!source) throw new Error('No source was opened.')
      source.readyState = 2
      source.emit('error')
      pauses[attempt]?.act()
    }
    expect(sources).toHaveLength(3)
    expect(pauses.map(({ pauseMs }) => pauseMs)).toEqual([2000, 4000])
  })

  it('stays closed when nobody follows any more', () => {
    const { connection, sources, pauses } = setUp()
    const leave = connection.follow(listener().follower)
    const [source] = sources
    if (!source) throw new Error('No source was opened.')
    source.readyState = 2
    source.emit('error')
    leave()
    pauses[0]?.act()
    expect(sources).toHaveLength(1)
  })
})
