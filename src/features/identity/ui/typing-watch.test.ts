import { describe, expect, it } from 'vitest'
import { createTypingWatch, extendEveryMs } from './typing-watch'

function setUp() {
  let now = 1_000_000
  let extended = 0
  const watch = createTypingWatch({
    extend: () => {
      extended += 1
    },
    now: () => now,
  })
  return {
    typeFor: (ms: number, isTrusted = true) => {
      for (const end = now + ms; now < end; now += 500) watch.stroke({ isTrusted })
    },
    rest: (ms: number) => {
      now += ms
    },
    count: () => extended,
  }
}

describe('typing', () => {
  it('extends the session now and then, however fast one types', () => {
    const { typeFor, count } = setUp()
    typeFor(15 * 60_000)
    expect(count()).toBeGreaterThan(4)
    expect(count()).toBeLessThan(9)
  })

  it('extends nothing while nobody types, and the first stroke after a rest does', () => {
    const { typeFor, rest, count } = setUp()
    rest(extendEveryMs - 1)
    expect(count()).toBe(0)
    rest(10 * 60_000)
    expect(count()).toBe(0)
    typeFor(500)
    expect(count()).toBe(1)
  })

  it('does not count strokes that a script makes', () => {
    const { typeFor, count } = setUp()
    typeFor(15 * 60_000, false)
    expect(count()).toBe(0)
  })
})
