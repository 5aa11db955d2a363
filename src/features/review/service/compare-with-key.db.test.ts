import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessLog } from '@/features/audit-log/tables'
import type { DemoCase } from '@/features/charts'
import { practiceCasesByKey } from '@/features/charts/service/practice-cases'
import { withOrgScope } from '@/server/transaction'
import { insertChart } from '@/testing/insert-chart'
import { insertSubmission, submittedDiagnoses } from '@/testing/insert-submission'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { compareWithKey } from './compare-with-key'
import { findKey } from './find-key'

let world: TestWorld
let org: TestOrganization
let sourceKey: string
let demoCase: DemoCase

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('practice')
  const [first] = practiceCasesByKey(world.server)
  if (!first) throw new Error('There is no practice case.')
  ;[sourceKey, demoCase] = first
})

afterAll(() => world.close())

let organizations = 0

/** A practice chart on the coder's desk, in an organization of the test's own: a source key is unique. */
async function practiceChart() {
  organizations += 1
  const own = await world.createOrganization(`practice-${organizations}`)
  const { userId, label } = own.as.coder.actor
  const chart = { sourceKey, assigneeId: userId, assigneeLabel: label }
  const { chartId } = await insertChart(own.as.manager, chart)
  return { own, chartId }
}

describe('comparing with the answer key', () => {
  it('shows the submission beside the key with the words that support it, and is a recorded read', async () => {
    const { own, chartId } = await practiceChart()
    await insertSubmission(own.as.coder, chartId, submittedDiagnoses('I10', 'E11.9'))
    expect(await findKey(own.as.coder, { chartId })).toEqual({ available: true })
    const comparison = await compareWithKey(own.as.coder, { chartId })
    expect(comparison.submitted.map(({ code }) => code)).toEqual(['I10', 'E11.9'])
    expect(comparison.key.map(({ code, quote }) => ({ code, quote }))).toEqual(
      demoCase.answerKey.map(({ code, quote }) => ({ code, quote })),
    )
    expect(comparison.key.every(({ title }) => title !== null)).toBe(true)
    expect(comparison).toMatchObject({ round: 1, caseTitle: demoCase.title })
    const reads = await withOrgScope(own.as.coder, (tx) => tx.db.select().from(accessLog))
    expect(reads).toMatchObject([
      {
        action: 'key.compared',
        subjectId: chartId,
        actorId: own.as.coder.actor.userId,
        rowCount: demoCase.answerKey.length,
      },
    ])
  })

  it('gives nothing of the key away before the chart is submitted', async () => {
    const { own, chartId } = await practiceChart()
    expect(await findKey(own.as.coder, { chartId })).toEqual({ available: false })
    const refused = await compareWithKey(own.as.coder, { chartId }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'INVALID_STATE' })
    for (const { code, quote } of demoCase.answerKey) {
      expect(JSON.stringify(refused)).not.toContain(code)
      expect(String(refused)).not.toContain(quote)
    }
  })

  it('is not open to a coder who has the chart after another one submitted it', async () => {
    const { own, chartId } = await practiceChart()
    await insertSubmission(own.as.supervisor, chartId, submittedDiagnoses('I10'))
    await withOrgScope(
      own.as.manager,
      ({ sql }) =>
        sql`update charts set assignee_id = ${own.as.coder.actor.userId} where id = ${chartId}`,
    )
    await expect(compareWithKey(own.as.coder, { chartId })).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
    expect((await compareWithKey(own.as.supervisor, { chartId })).key).not.toEqual([])
  })

  it('is not there for a chart that came from elsewhere', async () => {
    const { userId } = org.as.coder.actor
    const { chartId } = await insertChart(org.as.manager, { assigneeId: userId })
    await insertSubmission(org.as.coder, chartId, submittedDiagnoses('I10'))
    expect(await findKey(org.as.coder, { chartId })).toEqual({ available: false })
    await expect(compareWithKey(org.as.coder, { chartId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it.each(['admin', 'provider', 'biller'] as const)('is closed to a %s', async (role) => {
    const { own, chartId } = await practiceChart()
    for (const ask of [findKey, compareWithKey])
      await expect(ask(own.as[role], { chartId })).rejects.toMatchObject({
        code: 'FORBIDDEN_ROLE',
      })
  })

  it('is not there for another organization', async () => {
    const { own, chartId } = await practiceChart()
    await insertSubmission(own.as.coder, chartId, submittedDiagnoses('I10'))
    expect(await findKey(org.as.manager, { chartId })).toEqual({ available: false })
    await expect(compareWithKey(org.as.manager, { chartId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
