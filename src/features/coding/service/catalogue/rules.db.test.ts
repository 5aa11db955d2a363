import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProcedureContext } from '@/server/trpc'
import { insertChart } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { saveCodesInput } from '../../contract/chart-codes'
import { getRuleInput, type FiringCounts } from '../../contract/rules'
import { catalogue, conventions } from '../../engine/catalogue'
import { saveCodes } from '../save-codes'
import { submitChart } from '../submit-chart'
import { getRule } from './get-rule'
import { listRules } from './list-rules'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('rules')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

async function assignedChart() {
  const { userId, label } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId: userId, assigneeLabel: label })
}

async function save(chartId: string, version: number, codes: readonly string[]) {
  const diagnoses = codes.map((code) => ({ code }))
  return saveCodes(coder, saveCodesInput.parse({ chartId, version, diagnoses }))
}

async function firedOf(ruleId: string, of = org): Promise<FiringCounts> {
  const { rules } = await listRules(of.as.manager)
  const found = rules.find(({ id }) => id === ruleId)
  if (!found) throw new Error(`no ${ruleId}`)
  return found.fired
}

describe('rules.list', () => {
  it('holds every entry of the catalogue, by group and number', async () => {
    const { rules } = await listRules(org.as.coder)
    expect(rules).toHaveLength(140)
    expect(rules.map(({ id }) => id).sort()).toEqual(
      [...catalogue, ...conventions].map(({ id }) => id).sort(),
    )
    expect(rules[0]?.id).toBe('FMT-01')
    expect(rules.find(({ id }) => id === 'CMB-01')).toMatchObject({
      severity: 'ERROR',
      overridable: true,
      through: [],
      settings: ['inpatient', 'outpatient', 'professional'],
    })
    expect(rules.find(({ id }) => id === 'EXC-05')).toMatchObject({ severity: null })
  })

  it('counts a chart once a rule, when the rule first fired there, mended or not', async () => {
    const [one, other] = [await assignedChart(), await assignedChart()]
    await save(one.chartId, 1, ['I10', 'I10'])
    await save(one.chartId, 2, ['I10'])
    await save(one.chartId, 3, ['I10', 'I10'])
    expect(await firedOf('FMT-10')).toEqual({ last30Days: 1, last90Days: 1, ever: 1 })
    await save(other.chartId, 1, ['I10', 'I10', 'I10'])
    expect(await firedOf('FMT-10')).toEqual({ last30Days: 2, last90Days: 2, ever: 2 })
    expect(await firedOf('FMT-03')).toEqual({ last30Days: 0, last90Days: 0, ever: 0 })
  })

  it('lets old firings leave the shorter periods', async () => {
    const before = world.now()
    const { chartId } = await assignedChart()
    await save(chartId, 1, ['11E.9'])
    const dayMs = 86_400_000
    world.setNow(new Date(before.getTime() + 31 * dayMs).toISOString())
    expect(await firedOf('FMT-01')).toEqual({ last30Days: 0, last90Days: 1, ever: 1 })
    world.setNow(new Date(before.getTime() + 91 * dayMs).toISOString())
    expect(await firedOf('FMT-01')).toEqual({ last30Days: 0, last90Days: 0, ever: 1 })
    world.setNow(before.toISOString())
  })

  it('counts what stands at the submission too, and nothing of another organization', async () => {
    const { chartId } = await assignedChart()
    const { version } = await save(chartId, 1, ['e11.9'])
    await submitChart(org.as.coder, { chartId, version })
    expect(await firedOf('FMT-02')).toMatchObject({ ever: 1 })
    const elsewhere = await world.createOrganization('rules-elsewhere')
    expect(await firedOf('FMT-02', elsewhere)).toMatchObject({ ever: 0 })
  })

  it('takes one statement in its scope, however many rules there are', async () => {
    const before = world.queries.length
    await listRules(org.as.admin)
    const sent = world.queries.slice(before).filter((text) => text.includes('rule_firings'))
    expect(sent).toHaveLength(1)
  })

  it('is closed to who neither codes nor leads', async () => {
    for (const role of ['provider', 'biller'] as const) {
      await expect(listRules(org.as[role])).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    }
  })
})

describe('rules.get', () => {
  it('shows cases that pass and fail, with titles and what the rule says', async () => {
    const { rule, examples } = await getRule(org.as.coder, getRuleInput.parse({ ruleId: 'fmt-10' }))
    expect(rule).toMatchObject({ id: 'FMT-10', severity: 'ERROR' })
    expect(examples.some(({ passes }) => passes)).toBe(true)
    const failing = examples.find(({ passes, findings }) => !passes && findings.length > 0)
    expect(failing?.findings[0]?.message).toMatch(/more than once|twice|already/i)
    expect(failing?.diagnoses.some(({ marked, title }) => marked && title !== null)).toBe(true)
  })

  it('has a case that passes and one that fails for every rule that does more than inform', async () => {
    for (const { id } of catalogue.filter(({ severity }) => severity !== 'INFO')) {
      const { examples } = await getRule(org.as.coder, { ruleId: id })
      expect([id, new Set(examples.map(({ passes }) => passes)).size]).toEqual([id, 2])
    }
  })

  it('refuses a rule that is not there and a role that may not', async () => {
    await expect(getRule(org.as.coder, { ruleId: 'FMT-99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(getRule(org.as.biller, { ruleId: 'FMT-01' })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    expect(getRuleInput.safeParse({ ruleId: 'everything' }).success).toBe(false)
  })
})
