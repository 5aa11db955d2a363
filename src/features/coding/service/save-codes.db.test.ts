import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProcedureContext } from '@/server/trpc'
import { insertChart, type ChartOverrides } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { getChartCodesInput, saveCodesInput } from '../contract/chart-codes'
import { getChartCodes } from './get-chart-codes'
import { saveCodes } from './save-codes'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('saving')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

async function assignedChart(overrides: ChartOverrides = {}) {
  const { userId, label } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId: userId, assigneeLabel: label, ...overrides })
}

type Draft = Partial<Parameters<typeof saveCodesInput.parse>[0] & object>

function draft(chartId: string, codes: readonly string[], more: Draft = {}) {
  const diagnoses = codes.map((code) => ({ code, rationale: `because of ${code}` }))
  return saveCodesInput.parse({ chartId, version: 1, diagnoses, ...more })
}

describe('coding.saveCodes', () => {
  it('keeps the codes with what the engine says of them, counted on the chart and audited', async () => {
    const { chartId } = await assignedChart()
    const saved = await saveCodes(coder, draft(chartId, ['e11.9', 'I10', 'I10']))
    expect(saved).toMatchObject({
      version: 2,
      releaseId: 'icd10cm-2026-starter',
      releaseNote: null,
    })
    expect(saved.findings.map(({ rule, row }) => [rule, row])).toEqual([
      ['FMT-02', 1],
      ['FMT-10', 3],
    ])

    const codes = await getChartCodes(coder, getChartCodesInput.parse({ chartId }))
    expect(codes).toMatchObject({
      version: 2,
      status: 'draft',
      editable: true,
      savedAt: world.now().toISOString(),
      findings: saved.findings,
    })
    expect(codes.diagnoses).toMatchObject([
      { code: 'E11.9', principal: true, severity: 'INFO', rationale: 'because of e11.9' },
      { code: 'I10', title: 'Essential (primary) hypertension', billable: true, severity: null },
      { code: 'I10', principal: false, severity: 'ERROR' },
    ])
    const audited = await listAuditEntries(org.as.manager, 'codes.saved')
    expect(audited.at(-1)).toMatchObject({
      subjectId: chartId,
      changed: ['diagnoses', 'procedures'],
      detail: { fromVersion: 1, diagnoses: 3, procedures: 0, errors: 1, warnings: 0 },
    })
    expect(JSON.stringify(audited)).not.toContain('E11')
  })

  it('takes two round trips with the session check in them', async () => {
    const { chartId } = await assignedChart()
    await saveCodes(coder, draft(chartId, ['I10']))
    const before = world.queries.length
    await saveCodes(coder, draft(chartId, ['I10', 'E11.9'], { version: 2 }))
    expect(world.queries.slice(before)).toHaveLength(2)
  })
})
