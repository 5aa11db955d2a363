import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { ProcedureContext } from '@/server/trpc'
import { insertChart, type ChartOverrides } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { saveCodesInput } from '../../contract/chart-codes'
import { siteRuleContentSchema, type ChangedSiteRule } from '../../contract/site-rules'
import { listRules } from '../catalogue/list-rules'
import { saveCodes } from '../save-codes'
import { submitChart } from '../submit-chart'
import { validateRecords } from '../validate-records'
import { createSiteRule } from './create-site-rule'
import { getSiteRule } from './get-site-rule'
import { turnSiteRule } from './turn-site-rule'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('own-rules')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

const conditions: z.input<typeof siteRuleContentSchema>['conditions'] = {
  match: 'all',
  of: [{ field: 'diagnosis', operator: 'isOneOf', values: ['I10'] }],
}

async function active(
  over: Partial<z.input<typeof siteRuleContentSchema>> = {},
  of = org,
): Promise<ChangedSiteRule> {
  const given = {
    title: 'Hypertension goes to the second reader',
    severity: 'ERROR',
    message: 'Our policy asks for a second reader.',
    fix: 'Write who read it in the rationale of the code after it.',
    conditions,
  } as const
  const content = siteRuleContentSchema.parse({ ...given, ...over })
  const rule = await createSiteRule(of.as.manager, content)
  return turnSiteRule(of.as.manager, { ...rule, to: 'active', withoutTest: true })
}

async function retire(rule: ChangedSiteRule): Promise<void> {
  await turnSiteRule(org.as.manager, { ...rule, to: 'retired', withoutTest: false })
}

async function assignedChart(over: ChartOverrides = {}) {
  const { userId, label } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId: userId, assigneeLabel: label, ...over })
}

async function saved(over: ChartOverrides = {}) {
  const { chartId } = await assignedChart(over)
  const input = { chartId, version: 1, diagnoses: [{ code: 'I10' }] }
  return { chartId, ...(await saveCodes(coder, saveCodesInput.parse(input))) }
}

const siteFindings = ({ findings }: { findings: readonly { rule: string }[] }) =>
  findings.filter(({ rule }) => rule.startsWith('SITE-'))

describe('an active site rule', () => {
  it('speaks where codes are saved and blocks the submission in its author’s words', async () => {
    const rule = await active()
    const { chartId, version, ...judged } = await saved()
    expect(siteFindings(judged)).toEqual([
      {
        rule: `SITE-${rule.number}`,
        severity: 'ERROR',
        row: 1,
        message: 'Our policy asks for a second reader.',
        fix: { text: 'Write who read it in the rationale of the code after it.' },
        citation: `Site rule SITE-${rule.number}`,
      },
    ])
    await expect(submitChart(org.as.coder, { chartId, version })).rejects.toMatchObject({
      code: 'INVALID_STATE',
      details: [
        {
          path: 'diagnoses.0.code',
          message: expect.stringContaining(
            `SITE-${rule.number}: Our policy asks for a second reader.`,
          ) as string,
        },
      ],
    })
    const { fired } = await getSiteRule(org.as.manager, rule)
    expect(fired).toEqual({ last30Days: 1, last90Days: 1, ever: 1 })
    expect((await listRules(org.as.manager)).rules).toHaveLength(140)
    await retire(rule)
    expect(await submitChart(org.as.coder, { chartId, version })).toMatchObject({ round: 1 })
  })

  it('judges within its dates by the chart’s own date, in its specialties and settings', async () => {
    const rules = [
      await active({ severity: 'INFO', effectiveFrom: '2026-02-20', specialties: ['Cardiology'] }),
      await active({ severity: 'INFO', effectiveTo: '2026-02-19' }),
      await active({ severity: 'INFO', settings: ['inpatient'] }),
    ]
    const [dated, over, inpatient] = rules.map(({ number }) => `SITE-${number}`)
    const cardiac = siteFindings(await saved({ specialty: 'Cardiology' }))
    expect(cardiac.map(({ rule }) => rule)).toEqual([dated])
    const earlier = siteFindings(await saved({ serviceDate: '2026-02-19' }))
    expect(earlier.map(({ rule }) => rule)).toEqual([over])
    const stay = siteFindings(await saved({ setting: 'inpatient', serviceDate: '2026-03-01' }))
    expect(stay.map(({ rule }) => rule)).toEqual([inpatient])
    for (const rule of rules) await retire(rule)
    expect(siteFindings(await saved({ specialty: 'Cardiology' }))).toEqual([])
  })

  it('costs a save no further statement', async () => {
    const rule = await active()
    const { chartId, version } = await saved()
    const before = world.queries.length
    const input = { chartId, version, diagnoses: [{ code: 'I10' }, { code: 'E11.9' }] }
    const judged = await saveCodes(coder, saveCodesInput.parse(input))
    expect(world.queries.slice(before)).toHaveLength(2)
    expect(siteFindings(judged)).toHaveLength(1)
    await retire(rule)
  })

  it('of another organization says nothing here', async () => {
    const elsewhere = await world.createOrganization('rules-next-door')
    await active({}, elsewhere)
    expect(siteFindings(await saved())).toEqual([])
  })

  it('judges batches of records as well, but for what is limited to a specialty', async () => {
    const [all, cardiac] = [await active(), await active({ specialties: ['Cardiology'] })]
    const record = {
      encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
      patient: { sex: 'male', ageYears: 58 },
      diagnoses: [{ code: 'I10' }],
    } as const
    const { results } = await validateRecords(org.as.coder, {
      records: [record as never],
    })
    const [judged] = results
    const found = judged && 'findings' in judged ? siteFindings(judged) : []
    expect(found.map(({ rule }) => rule)).toEqual([`SITE-${all.number}`])
    await retire(all)
    await retire(cardiac)
  })
})
