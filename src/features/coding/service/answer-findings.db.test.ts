import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import type { ProcedureContext } from '@/server/trpc'
import { insertChart, type ChartOverrides } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { saveCodesInput } from '../contract/chart-codes'
import { codeSubmissions } from '../tables'
import { getChartCodes } from './get-chart-codes'
import { saveCodes } from './save-codes'
import { submitChart } from './submit-chart'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('answering')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

async function assignedChart(overrides: ChartOverrides = {}): Promise<string> {
  const { userId, label } = org.as.coder.actor
  const assigned = { assigneeId: userId, assigneeLabel: label, ...overrides }
  return (await insertChart(org.as.manager, assigned)).chartId
}

interface Draft {
  readonly version?: number
  readonly codes?: readonly string[]
  readonly answers?: readonly { rule: string; about: string[]; reason: string }[]
}

/** Saves angina beside the chest pain that is a part of it (CMB-34 warns), or other codes. */
function save(chartId: string, { version = 1, codes = angina, answers }: Draft) {
  const diagnoses = codes.map((code) => ({ code }))
  return saveCodes(coder, saveCodesInput.parse({ chartId, version, diagnoses, answers }))
}

const angina = ['I25.119', 'R07.89']
const symptom = { rule: 'CMB-34', about: ['R07.89', 'I25.119'], reason: 'Pain of the chest wall.' }
// I10 beside I50.9 is one combination code unless the provider documents them as unrelated.
const failing = ['I10', 'I50.9']
const unrelated = {
  rule: 'CMB-01',
  about: ['I10', 'I11.0', 'I50.9'],
  reason: 'Due to amyloidosis.',
}

function answersOf({ findings }: Awaited<ReturnType<typeof save>>) {
  return findings.map(({ rule, severity, about, acknowledged, overridden }) => ({
    rule,
    severity,
    ...(about && { about: [...about].sort() }),
    ...(acknowledged !== undefined && { acknowledged }),
    ...(overridden !== undefined && { overridden }),
  }))
}

describe('an acknowledged warning', () => {
  it('keeps its reason with the draft, is audited without it, and goes to the auditor', async () => {
    const chartId = await assignedChart()
    const warned = await save(chartId, {})
    expect(answersOf(warned)).toEqual([
      { rule: 'CMB-34', severity: 'WARN', about: ['I25.119', 'R07.89'] },
    ])
    const saved = await save(chartId, { version: 2, answers: [symptom] })
    expect(saved.findings).toMatchObject([{ rule: 'CMB-34', acknowledged: symptom.reason }])
    expect((await getChartCodes(coder, { chartId })).findings).toEqual(saved.findings)

    const submitted = await submitChart(org.as.coder, { chartId, version: 3 })
    expect(submitted.findings).toEqual(saved.findings)
    const rows = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(codeSubmissions))
    expect(rows.find((row) => row.chartId === chartId)?.findings).toEqual(saved.findings)

    for (const action of ['codes.saved', 'chart.submitted']) {
      const entries = await listAuditEntries(org.as.manager, action)
      expect(entries.at(-1)).toMatchObject({
        subjectId: chartId,
        detail: { acknowledged: 1, overridden: 0, acknowledgedRules: ['CMB-34'] },
      })
      expect(JSON.stringify(entries)).not.toContain('chest wall')
    }
  })

  it('is what a submission waits for', async () => {
    const chartId = await assignedChart()
    await save(chartId, {})
    await expect(submitChart(org.as.coder, { chartId, version: 2 })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      message: expect.stringMatching(/^One warning waits to be acknowledged\./) as string,
      details: [
        { path: 'diagnoses.1.code', message: expect.stringMatching(/^CMB-34: /) as string },
      ],
    })
  })

  it('stays through a save that says nothing of answers, and goes with one that has none', async () => {
    const chartId = await assignedChart()
    await save(chartId, { answers: [symptom] })
    const untold = await save(chartId, { version: 2 })
    expect(untold.findings).toMatchObject([{ acknowledged: symptom.reason }])
    const withdrawn = await save(chartId, { version: 3, answers: [] })
    expect(answersOf(withdrawn)).toMatchObject([{ severity: 'WARN' }])
    expect(withdrawn.findings[0]).not.toHaveProperty('acknowledged')
  })

  it('goes stale when a code that caused it changes, and does not come back with it', async () => {
    const chartId = await assignedChart()
    await save(chartId, { answers: [symptom] })
    const changed = await save(chartId, {
      version: 2,
      codes: ['I25.118', 'R07.89'],
      answers: [symptom],
    })
    expect(answersOf(changed)).toEqual([
      { rule: 'CMB-34', severity: 'WARN', about: ['I25.118', 'R07.89'] },
    ])
    const back = await save(chartId, { version: 3 })
    expect(back.findings[0]).not.toHaveProperty('acknowledged')
  })
})

describe('an overridden error', () => {
  it('informs and no longer blocks, with its rationale and an audit row that names the rule', async () => {
    const chartId = await assignedChart()
    const saved = await save(chartId, { codes: failing, answers: [unrelated] })
    expect(saved.findings).toMatchObject([
      { rule: 'CMB-01', severity: 'INFO', overridden: unrelated.reason },
    ])
    const entries = await listAuditEntries(org.as.manager, 'codes.saved')
    expect(entries.at(-1)?.detail).toMatchObject({
      errors: 0,
      overridden: 1,
      overriddenRules: ['CMB-01'],
    })
    expect(await submitChart(org.as.coder, { chartId, version: 2 })).toMatchObject({ round: 1 })
  })

  it('blocks again when its rationale is withdrawn', async () => {
    const chartId = await assignedChart()
    await save(chartId, { codes: failing, answers: [unrelated] })
    const saved = await save(chartId, { version: 2, codes: failing, answers: [] })
    expect(saved.findings).toMatchObject([{ rule: 'CMB-01', severity: 'ERROR' }])
    await expect(submitChart(org.as.coder, { chartId, version: 3 })).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })
})

describe('an answer is refused, and nothing is saved', () => {
  it.each([
    ['to what was not found', { ...unrelated, rule: 'EXC-01' }, 'EXC-01 found nothing'],
    ['about other codes', { ...unrelated, about: ['I10'] }, 'CMB-01 says nothing about I10'],
    ['to an error that nobody may override', { rule: 'FMT-10', about: ['I10'] }, 'FMT-10 cannot'],
  ])('%s', async (_, answer, message) => {
    const chartId = await assignedChart()
    const answers = [{ reason: 'So it is.', ...answer }]
    await expect(save(chartId, { codes: [...failing, 'I10'], answers })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      details: [{ path: 'answers.0', message: expect.stringContaining(message) as string }],
    })
    expect(await getChartCodes(coder, { chartId })).toMatchObject({ version: 1, diagnoses: [] })
  })

  it.each([
    ['empty', '  ', 'Write why the code stands as it is.'],
    ['too long', 'x'.repeat(1001), 'Write at most 1,000 characters of reason.'],
  ])('with a reason that is %s', (_, reason, message) => {
    const chartId = world.server.newId()
    const answers = [{ ...unrelated, reason }]
    const read = saveCodesInput.safeParse({ chartId, version: 1, diagnoses: [], answers })
    expect(read.error?.issues).toMatchObject([{ path: ['answers', 0, 'reason'], message }])
  })
})

describe('the engine judges by the notes of the chart', () => {
  const note = 'Pneumonia of the right base; sputum sent for culture.'

  it('as they are stored, for the coder who has the chart', async () => {
    const chartId = await assignedChart({ documents: [{ text: note }] })
    const silent = await assignedChart()
    const rules = async (id: string) =>
      (await save(id, { codes: ['J18.9'] })).findings.map(({ rule }) => rule)
    expect(await rules(chartId)).toContain('CPL-15')
    expect(await rules(silent)).not.toContain('CPL-15')
  })

  it('with a passage that the coder quoted', async () => {
    const chartId = await assignedChart()
    const quote = 'Probable pneumonia'
    const evidence = [{ documentId: 'note', start: 0, end: quote.length, quote }]
    const input = saveCodesInput.parse({
      chartId,
      version: 1,
      diagnoses: [{ code: 'J18.9', evidence }],
    })
    const { findings } = await saveCodes(coder, input)
    expect(findings.map(({ rule }) => rule)).toContain('SET-01')
  })
})
