import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { accessLog } from '@/features/audit-log/tables'
import { withOrgScope } from '@/server/transaction'
import { insertChart } from '@/testing/insert-chart'
import { insertSubmission, submittedDiagnoses } from '@/testing/insert-submission'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { siteRuleContentSchema, type ChangedSiteRule } from '../../contract/site-rules'
import { changeSiteRule } from './change-site-rule'
import { createSiteRule } from './create-site-rule'
import { getSiteRule } from './get-site-rule'
import { listSiteRules } from './list-site-rules'
import { testSiteRule } from './test-site-rule'
import { turnSiteRule } from './turn-site-rule'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('site-rules')
})

afterAll(() => world.close())

function content(over: Partial<z.input<typeof siteRuleContentSchema>> = {}) {
  return siteRuleContentSchema.parse({
    title: 'Diabetes is coded with its control',
    severity: 'WARN',
    message: 'E11.9 says nothing of control.',
    conditions: {
      match: 'all',
      of: [{ field: 'diagnosis', operator: 'isOneOf', values: ['E11.9'] }],
    },
    ...over,
  })
}

async function tested(of = org, over = {}): Promise<ChangedSiteRule> {
  const rule = await createSiteRule(of.as.manager, content(over))
  await testSiteRule(of.as.manager, { ...rule, charts: 10 })
  return rule
}

describe('a site rule', () => {
  it('is written as a draft, changed, tested and turned on, and every step stays to be seen', async () => {
    const { manager } = org.as
    const made = await createSiteRule(manager, content())
    expect(made).toMatchObject({ number: 1, version: 1, state: 'draft' })
    const changed = await changeSiteRule(manager, {
      ...made,
      content: content({ severity: 'ERROR', fix: 'Report E11.65 where glucose is high.' }),
    })
    expect(changed.version).toBe(2)
    await testSiteRule(manager, { ...changed, charts: 10 })
    const on = await turnSiteRule(manager, { ...changed, to: 'active', withoutTest: false })
    expect(on).toMatchObject({ version: 3, state: 'active' })

    const shown = await getSiteRule(org.as.admin, { number: 1 })
    expect(shown.versions.map(({ change, version }) => [change, version])).toEqual([
      ['turnedOn', 3],
      ['changed', 2],
      ['created', 1],
    ])
    expect(shown.versions.map(({ content: { severity } }) => severity)).toEqual([
      'ERROR',
      'ERROR',
      'WARN',
    ])
    expect(shown.versions[0]).toMatchObject({
      untested: false,
      changedByLabel: manager.actor.label,
    })
    expect(shown.tested).toMatchObject({ charts: 0, fired: 0 })
    const { rules } = await listSiteRules(manager)
    expect(rules).toMatchObject([{ number: 1, state: 'active', fired: { ever: 0 } }])

    const entries = await listAuditEntries(manager, 'siteRule.changed')
    expect(entries.at(-1)).toMatchObject({
      subjectId: made.ruleId,
      changed: ['severity', 'fix'],
      detail: { rule: 'SITE-1', version: 2, state: 'draft' },
    })
    const audited = await Promise.all(
      ['siteRule.created', 'siteRule.turnedOn', 'siteRule.tested'].map((action) =>
        listAuditEntries(manager, action),
      ),
    )
    expect(audited.map((rows) => rows.length)).toEqual([1, 1, 1])
    expect(JSON.stringify([entries, audited])).not.toContain('E11')
  })

  it('keeps no version for a change that changes nothing', async () => {
    const made = await createSiteRule(org.as.manager, content())
    const same = await changeSiteRule(org.as.manager, { ...made, content: content() })
    expect(same.version).toBe(1)
    expect((await getSiteRule(org.as.manager, made)).versions).toHaveLength(1)
  })

  it('takes numbers of the organization, one after the other, even when two are written at once', async () => {
    const fresh = await world.createOrganization('numbers')
    const made = await Promise.all(
      Array.from({ length: 5 }, () => createSiteRule(fresh.as.manager, content())),
    )
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5])
  })
})

it('is read by those whose charts it judges, without the charts that it was tested on', async () => {
  const made = await tested()
  for (const ctx of [org.as.coder, org.as.supervisor]) {
    const detail = await getSiteRule(ctx, made)
    expect(detail).toMatchObject({ number: made.number, content: { message: content().message } })
    expect(detail.tested).not.toHaveProperty('firedCharts')
    const { rules } = await listSiteRules(ctx)
    expect(rules.map(({ number }) => number)).toContain(made.number)
  }
})

describe('a site rule is refused', () => {
  it('to the second of two managers who change the same version', async () => {
    const made = await createSiteRule(org.as.manager, content())
    const answers = await Promise.allSettled([
      changeSiteRule(org.as.manager, { ...made, content: content({ title: 'One' }) }),
      changeSiteRule(org.as.manager, { ...made, content: content({ title: 'Other' }) }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = answers.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'CONFLICT' })
    expect((await getSiteRule(org.as.manager, made)).versions).toHaveLength(2)
  })

  it('while it is active, and for good once it is retired', async () => {
    const made = await tested()
    const on = await turnSiteRule(org.as.manager, { ...made, to: 'active', withoutTest: false })
    const changing = (version: number) =>
      changeSiteRule(org.as.manager, { ...made, version, content: content({ title: 'New' }) })
    await expect(changing(on.version)).rejects.toMatchObject({
      code: 'INVALID_STATE',
      message: expect.stringContaining('Turn it off') as string,
    })
    const off = await turnSiteRule(org.as.manager, { ...on, to: 'retired', withoutTest: false })
    await expect(changing(off.version)).rejects.toMatchObject({ code: 'INVALID_STATE' })
    await expect(
      turnSiteRule(org.as.manager, { ...off, to: 'active', withoutTest: true }),
    ).rejects.toMatchObject({ code: 'INVALID_STATE' })
  })

  it('without a test of what it says now, unless that is meant; and then the history says so', async () => {
    const made = await tested()
    const changed = await changeSiteRule(org.as.manager, {
      ...made,
      content: content({ fix: 'Another fix.' }),
    })
    const turning = { ...changed, to: 'active' as const }
    await expect(
      turnSiteRule(org.as.manager, { ...turning, withoutTest: false }),
    ).rejects.toMatchObject({
      code: 'INVALID_STATE',
      message: expect.stringContaining('not tested') as string,
    })
    await turnSiteRule(org.as.manager, { ...turning, withoutTest: true })
    const { versions } = await getSiteRule(org.as.manager, made)
    expect(versions[0]).toMatchObject({ change: 'turnedOn', untested: true })
  })

  it('to every role but the manager, to another organization, and where there is none', async () => {
    const made = await createSiteRule(org.as.manager, content())
    for (const role of ['coder', 'supervisor', 'admin', 'provider', 'biller'] as const) {
      const ctx = org.as[role]
      const calls = [
        () => createSiteRule(ctx, content()),
        () => changeSiteRule(ctx, { ...made, content: content() }),
        () => turnSiteRule(ctx, { ...made, to: 'retired', withoutTest: false }),
        () => testSiteRule(ctx, { ...made, charts: 10 }),
      ]
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    }
    for (const ctx of [org.as.provider, org.as.biller]) {
      await expect(getSiteRule(ctx, made)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
      await expect(listSiteRules(ctx)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    }
    const { manager } = (await world.createOrganization('foreign-rules')).as
    const calls = [
      () => changeSiteRule(manager, { ...made, content: content() }),
      () => turnSiteRule(manager, { ...made, to: 'retired', withoutTest: false }),
      () => testSiteRule(manager, { ...made, charts: 10 }),
      () => getSiteRule(manager, made),
    ]
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await listSiteRules(manager)).rules).toEqual([])
  })
})

describe('a test on past charts', () => {
  it('judges each chart as it was handed over last, within dates and scope, and names those that fire', async () => {
    const past = await world.createOrganization('past')
    const submit = async (codes: string[], over = {}) => {
      const chart = await insertChart(past.as.manager, over)
      await insertSubmission(past.as.coder, chart.chartId, submittedDiagnoses(...codes))
      return chart
    }
    const fires = await submit(['E11.9', 'I10'])
    await submit(['I10'])
    await submit(['E11.9'], { specialty: 'Cardiology' })
    const mended = await submit(['E11.9'])
    await insertSubmission(past.as.coder, mended.chartId, submittedDiagnoses('E11.65'))
    const rule = await createSiteRule(past.as.manager, content({ effectiveFrom: '2026-01-01' }))
    const result = await testSiteRule(past.as.manager, { ...rule, charts: 1000 })
    expect(result).toMatchObject({ charts: 4, inScope: 4, fired: 2 })
    expect(result.firedCharts.map(({ chartId }) => chartId)).toContain(fires.chartId)
    expect(result.firedCharts.map(({ chartId }) => chartId)).not.toContain(mended.chartId)
    expect((await testSiteRule(past.as.manager, { ...rule, charts: 1 })).charts).toBe(1)

    const later = await changeSiteRule(past.as.manager, {
      ...rule,
      content: content({ specialties: ['Cardiology'], effectiveTo: '2026-02-20' }),
    })
    expect(await testSiteRule(past.as.manager, { ...later, charts: 1000 })).toMatchObject({
      charts: 4,
      inScope: 1,
      fired: 1,
    })
    const reads = await withOrgScope(past.as.manager, (tx) =>
      tx.db.select().from(accessLog).where(eq(accessLog.action, 'chart.listed')),
    )
    expect(reads.length).toBe(3)
  })

  it('reads medications and the length of a stay where the rule asks for them', async () => {
    const past = await world.createOrganization('past-stays')
    const { chartId } = await insertChart(past.as.manager, {
      setting: 'inpatient',
      serviceDate: '2026-02-20',
      payload: { encounter: { start: '2026-02-15T09:00:00.000Z' } as never },
    })
    await insertSubmission(past.as.coder, chartId, submittedDiagnoses('I10/Y'))
    const rule = await createSiteRule(
      past.as.manager,
      content({
        conditions: {
          match: 'all',
          of: [
            { field: 'lengthOfStay', operator: 'is', values: ['5'] },
            { field: 'medication', not: true, operator: 'isPresent' },
          ],
        },
      }),
    )
    expect(await testSiteRule(past.as.manager, { ...rule, charts: 10 })).toMatchObject({ fired: 1 })
  })

  it('is refused for a version that is no longer there', async () => {
    const made = await createSiteRule(org.as.manager, content())
    await changeSiteRule(org.as.manager, { ...made, content: content({ title: 'Newer' }) })
    await expect(testSiteRule(org.as.manager, { ...made, charts: 10 })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('opens the notes for a rule that looks into them, and keeps nothing of their text', async () => {
    const past = await world.createOrganization('past-notes')
    const submit = async (...texts: string[]) => {
      const documents = texts.map((text) => ({ text }))
      const { chartId } = await insertChart(past.as.manager, { documents })
      await insertSubmission(past.as.coder, chartId, submittedDiagnoses('I10'))
      return chartId
    }
    const mentioned = await submit('Nothing here.', 'Patient smokes QUETZALWORD daily.')
    await submit('Patient never smoked.')
    await submit()
    const of = [{ field: 'noteText', operator: 'contains', values: ['smokes', 'smoker'] }]
    const conditions = { match: 'all', of } as const
    const rule = await createSiteRule(
      past.as.manager,
      siteRuleContentSchema.parse({ ...content(), conditions }),
    )
    const result = await testSiteRule(past.as.manager, { ...rule, charts: 10 })
    expect(result).toMatchObject({ charts: 3, inScope: 3, fired: 1 })
    expect(result.firedCharts.map(({ chartId }) => chartId)).toEqual([mentioned])
    expect(JSON.stringify(result)).not.toContain('QUETZALWORD')
    const audited = await listAuditEntries(past.as.manager, 'siteRule.tested')
    expect(audited).toHaveLength(1)
    expect(JSON.stringify(audited)).not.toMatch(/QUETZALWORD|smokes/)
  })
})
