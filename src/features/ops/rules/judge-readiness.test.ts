import { describe, expect, it } from 'vitest'
import { describeExternals } from './describe-externals'
import { judgeMail } from './judge-mail'
import { judgeReadiness, type HealthFacts } from './judge-readiness'

const healthy: HealthFacts = {
  appliedMigrations: 4,
  heartbeatAgeSeconds: 1,
  outboxWaiting: 0,
  outboxLagSeconds: 0,
}
const codeSets = { release: 'icd10cm-2026-starter', codes: 900, state: 'starter' }
const judge = (facts: HealthFacts | undefined, codes = codeSets) =>
  judgeReadiness({
    facts,
    expectedMigrations: 4,
    mail: judgeMail('smtp', { waiting: 9, oldestSeconds: 9000, lastFailure: 'unreachable' }),
    codeSets: codes,
    externals: describeExternals({}),
  })

describe('readiness', () => {
  it('is given when every part works, and when mail alone does not', () => {
    expect(judge(healthy)).toMatchObject({
      ready: true,
      database: { state: 'ok' },
      migrations: { state: 'ok', applied: 4, expected: 4 },
      worker: { state: 'ok' },
      outbox: { state: 'ok' },
      mail: { state: 'degraded', waiting: 9, lastFailure: 'unreachable' },
    })
  })

  it('is not given without the database', () => {
    expect(judge(undefined)).toMatchObject({ ready: false, database: { state: 'down' } })
  })

  it('is not given while a migration is missing', () => {
    expect(judge({ ...healthy, appliedMigrations: 3 })).toMatchObject({
      ready: false,
      migrations: { state: 'down' },
    })
  })

  it('is not given without a code set', () => {
    expect(judge(healthy, { release: '', codes: 0, state: 'missing' }).ready).toBe(false)
  })

  it.each([
    ['no worker ever lived', { heartbeatAgeSeconds: null }, 'worker'],
    ['the worker is silent', { heartbeatAgeSeconds: 16 }, 'worker'],
    ['messages wait too long', { outboxLagSeconds: 31, outboxWaiting: 9 }, 'outbox'],
  ] as const)('is given but says so when %s', (_, change, part) => {
    expect(judge({ ...healthy, ...change })).toMatchObject({
      ready: true,
      [part]: { state: 'degraded' },
    })
  })
})
