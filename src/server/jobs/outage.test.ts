import { describe, expect, it } from 'vitest'
import { captureLog } from '@/testing/capture-log'
import { watchOutage } from './outage'

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
  code: 'ECONNREFUSED',
})

function watch() {
  const { log, lines } = captureLog()
  let now = new Date('2026-03-02T12:00:00.000Z')
  const outage = watchOutage(log, () => now)
  const pass = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))
  return { outage, lines, pass }
}

describe('an outage of the database', () => {
  it('is told once when it begins and once when it ends, whoever notices', () => {
    const { outage, lines, pass } = watch()
    expect(outage.explains(refused)).toBe(true)
    expect(outage.explains(new Error('Failed query', { cause: refused }))).toBe(true)
    pass(7)
    expect(outage.explains(new Error('Connection terminated unexpectedly'))).toBe(true)
    outage.end()
    outage.end()
    expect(lines().map(({ msg, reason, seconds }) => ({ msg, reason, seconds }))).toEqual([
      {
        msg: 'the database is away; trying again until it is back',
        reason: 'ECONNREFUSED',
        seconds: undefined,
      },
      { msg: 'the database is back', reason: undefined, seconds: 7 },
    ])
    expect(JSON.stringify(lines())).not.toContain(' at ')
  })

  it('is told again when the database goes away again', () => {
    const { outage, lines } = watch()
    for (let round = 0; round < 2; round += 1) {
      outage.explains(refused)
      expect(outage.isOpen()).toBe(true)
      outage.end()
    }
    expect(lines()).toHaveLength(4)
  })

  it('does not explain an error of our own', () => {
    const { outage, lines } = watch()
    expect(outage.explains(new Error('no such column'))).toBe(false)
    expect(outage.explains('text')).toBe(false)
    expect(lines()).toEqual([])
  })
})
