import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { withOrgScope } from '@/server/transaction'
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

type Draft = Partial<z.input<typeof saveCodesInput>>

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

describe('coding.saveCodes refuses', () => {
  it('nothing for wrong codes, and shows them as they were entered', async () => {
    const { chartId } = await assignedChart()
    const saved = await saveCodes(coder, draft(chartId, ['11E.9', '', 'E1.19', 'W19.A']))
    expect(saved.findings.map(({ rule }) => rule)).toEqual(['FMT-01', 'FMT-01', 'FMT-01', 'FMT-08'])
    const { diagnoses } = await getChartCodes(coder, getChartCodesInput.parse({ chartId }))
    expect(diagnoses.map(({ code }) => code)).toEqual(['11E.9', '', 'E1.19', 'W19.A'])
    expect(diagnoses.every(({ title, billable }) => title === null && !billable)).toBe(true)
  })

  it('a chart that is not there, not assigned, or of another organization, all alike', async () => {
    const other = await world.createOrganization('elsewhere')
    const foreign = await insertChart(other.as.manager, { assigneeId: other.as.coder.actor.userId })
    const unassigned = await insertChart(org.as.manager)
    const biller = org.as.biller.actor.userId
    const someoneElses = await insertChart(org.as.manager, { assigneeId: biller })
    const answers = await Promise.all(
      [foreign.chartId, unassigned.chartId, someoneElses.chartId, world.server.newId()].map((id) =>
        saveCodes(coder, draft(id, ['I10'])).catch((error: unknown) => error),
      ),
    )
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('every role but the coder, whether or not the chart exists', async () => {
    const { chartId } = await assignedChart()
    for (const role of ['supervisor', 'manager', 'admin', 'provider', 'biller'] as const) {
      const ctx = await signInAs(world, org, role)
      for (const id of [chartId, world.server.newId()]) {
        await expect(saveCodes(ctx, draft(id, ['I10']))).rejects.toMatchObject({
          code: 'FORBIDDEN_ROLE',
        })
      }
    }
  })

  it('who has no live session', async () => {
    const { chartId } = await assignedChart()
    const nobody = testRequest(world.server)
    const expired = testRequest(world.server, { sessionHash: Buffer.alloc(32) })
    for (const ctx of [nobody, expired]) {
      await expect(saveCodes(ctx, draft(chartId, ['I10']))).rejects.toMatchObject({
        code: 'UNAUTHORIZED',
      })
      await expect(getChartCodes(ctx, { chartId })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    }
  })

  it.each(['pending_audit', 'completed'])('a chart in %s', async (status) => {
    const { chartId } = await assignedChart({ status, round: 1 })
    await expect(saveCodes(coder, draft(chartId, ['I10']))).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('a version older than the newest, and leaves the codes as they are', async () => {
    const { chartId } = await assignedChart()
    await saveCodes(coder, draft(chartId, ['I10']))
    const stale = saveCodes(coder, draft(chartId, ['E11.9']))
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
    const { diagnoses, version } = await getChartCodes(coder, { chartId })
    expect(diagnoses.map(({ code }) => code)).toEqual(['I10'])
    expect(version).toBe(2)
  })

  it('all but one of several saves of the same version, with one audit row for the one', async () => {
    const { chartId } = await assignedChart()
    const codes = ['I10', 'E11.9', 'J44.9', 'N18.9']
    const answers = await Promise.allSettled(
      codes.map((code) => saveCodes(coder, draft(chartId, [code]))),
    )
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    )
    expect(refused).toHaveLength(3)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'CONFLICT' })
    const audited = await listAuditEntries(org.as.manager, 'codes.saved')
    expect(audited.filter(({ subjectId }) => subjectId === chartId)).toHaveLength(1)
    const { diagnoses, version } = await getChartCodes(coder, { chartId })
    expect(diagnoses).toHaveLength(1)
    expect(version).toBe(2)
  })

  it('shapes that no chart can hold, naming the place', () => {
    const chartId = world.server.newId()
    const row = { code: 'I10' }
    const long = saveCodesInput.safeParse({
      chartId,
      version: 1,
      diagnoses: [row, { code: 'I10', rationale: 'x'.repeat(2001) }],
    })
    expect(long.error?.issues[0]?.path).toEqual(['diagnoses', 1, 'rationale'])
    const many = saveCodesInput.safeParse({
      chartId,
      version: 1,
      diagnoses: Array.from({ length: 101 }, () => row),
    })
    expect(many.error?.issues[0]).toMatchObject({
      path: ['diagnoses'],
      message: 'A chart holds at most 100 diagnoses.',
    })
  })
})

describe('autosave', () => {
  it('does not extend the session, a save by the person does', async () => {
    const { chartId } = await assignedChart()
    const session = await signInAs(world, org, 'coder')
    const start = world.now().getTime()
    const minutes = (count: number) => {
      world.setNow(new Date(start + count * 60_000).toISOString())
    }
    minutes(10)
    await saveCodes({ ...session, byPerson: false }, draft(chartId, ['I10']))
    minutes(14)
    await saveCodes({ ...session, byPerson: true }, draft(chartId, ['I10'], { version: 2 }))
    minutes(28)
    await saveCodes({ ...session, byPerson: false }, draft(chartId, ['I10'], { version: 3 }))
    minutes(30)
    await expect(saveCodes(session, draft(chartId, ['I10'], { version: 4 }))).rejects.toMatchObject(
      { code: 'UNAUTHORIZED' },
    )
    minutes(0)
  })
})

describe('coding.saveCodes keeps', () => {
  it('evidence, principal, indicator and procedures as they were given', async () => {
    const { chartId, documentIds } = await assignedChart({
      setting: 'inpatient',
      documents: [{ text: 'Patient has essential hypertension.' }],
    })
    const span = { documentId: documentIds[0] ?? '', start: 12, end: 34, quote: 'essential hypert' }
    const input = saveCodesInput.parse({
      chartId,
      version: 1,
      diagnoses: [
        { code: 'E11.9', poa: 'N' },
        { code: 'I10', principal: true, poa: 'Y', evidence: [span] },
      ],
      procedures: [{ system: 'CPT/HCPCS', code: '99213', modifiers: ['25'], rationale: 'visit' }],
    })
    await saveCodes(coder, input)
    const codes = await getChartCodes(coder, { chartId })
    expect(codes.diagnoses).toMatchObject([
      { code: 'E11.9', principal: false, poa: 'N', evidence: [] },
      { code: 'I10', principal: true, poa: 'Y', evidence: [span] },
    ])
    expect(codes.procedures).toEqual([
      {
        system: 'CPT/HCPCS',
        code: '99213',
        modifiers: ['25'],
        rationale: 'visit',
        evidence: [],
        evidenceRecorded: false,
        // An inpatient stay takes ICD-10-PCS: FMT-13.
        severity: 'ERROR',
      },
    ])
  })

  it('whether evidence was recorded, where a save changes nothing else', async () => {
    const { chartId } = await assignedChart()
    const recordedBy = async (version: number, evidence?: []) => {
      const diagnoses = [{ code: 'I10', ...(evidence ? { evidence } : {}) }]
      await saveCodes(coder, saveCodesInput.parse({ chartId, version, diagnoses }))
      const [kept] = (await getChartCodes(coder, { chartId })).diagnoses
      return kept?.evidenceRecorded
    }
    expect(await recordedBy(1)).toBe(false)
    expect(await recordedBy(2, [])).toBe(true)
    expect(await recordedBy(3)).toBe(false)
  })

  it('an emptied draft empty', async () => {
    const { chartId } = await assignedChart()
    await saveCodes(coder, draft(chartId, ['I10', 'E11.9']))
    const emptied = await saveCodes(coder, draft(chartId, [], { version: 2 }))
    expect(emptied.findings).toMatchObject([{ rule: 'FMT-15', severity: 'ERROR' }])
    expect((await getChartCodes(coder, { chartId })).diagnoses).toEqual([])
  })

  it('the release note of a chart that no release covers', async () => {
    const { chartId } = await assignedChart({ serviceDate: '2019-06-01' })
    const saved = await saveCodes(coder, draft(chartId, ['I10']))
    expect(saved.releaseNote).toContain('2019-06-01')
    expect((await getChartCodes(coder, { chartId })).releaseNote).toBe(saved.releaseNote)
  })
})

describe('a save over an earlier one', () => {
  const visit = {
    system: 'CPT/HCPCS' as const,
    code: '99213',
    modifiers: ['25'],
    rationale: 'visit',
  }
  const span = {
    documentId: '018f0000-0000-7000-8000-000000000001',
    start: 0,
    end: 3,
    quote: 'abc',
  }
  const diabetes = { code: 'E11.9', poa: 'N' } as const
  const pressure = { code: 'I10', evidence: [span] }
  const lungs = { code: 'J44.9' }
  const first: Draft = {
    diagnoses: [diabetes, pressure, lungs],
    procedures: [visit, { ...visit, code: '93000' }],
  }

  it.each<[string, Draft]>([
    [
      'with a row put before the others',
      { ...first, diagnoses: [{ code: 'Z23' }, diabetes, pressure, lungs] },
    ],
    ['without a row in the middle', { ...first, diagnoses: [diabetes, lungs] }],
    ['with the rows turned round', { ...first, diagnoses: [lungs, pressure, diabetes] }],
    [
      'with another rationale',
      { ...first, diagnoses: [diabetes, { ...pressure, rationale: 'as noted' }] },
    ],
    [
      'without an indicator and a quotation',
      { ...first, diagnoses: [{ code: 'E11.9' }, { code: 'I10' }] },
    ],
    [
      'with another principal',
      { ...first, diagnoses: [diabetes, { ...pressure, principal: true }] },
    ],
    ['with other modifiers', { ...first, procedures: [{ ...visit, modifiers: ['25', '59'] }] }],
    ['without procedures', { diagnoses: first.diagnoses }],
    ['without diagnoses', { procedures: first.procedures }],
  ])('%s keeps what was given last and nothing else', async (_, next) => {
    const { chartId: over } = await assignedChart()
    await saveCodes(coder, draft(over, [], first))
    await saveCodes(coder, draft(over, [], { version: 2, ...next }))
    const { chartId: fresh } = await assignedChart()
    await saveCodes(coder, draft(fresh, [], next))
    const [kept, wanted] = await Promise.all([over, fresh].map((id) => storedRows(id)))
    expect(kept).toEqual(wanted)
    expect(kept?.length).toBe((next.diagnoses?.length ?? 0) + (next.procedures?.length ?? 0))
  })

  it('writes the rows that differ and leaves the others', async () => {
    const { chartId } = await assignedChart()
    await saveCodes(coder, draft(chartId, [], first))
    const before = await writtenBy(chartId)
    const diagnoses = [diabetes, { ...pressure, rationale: 'as noted' }, lungs]
    await saveCodes(coder, draft(chartId, [], { ...first, version: 2, diagnoses }))
    const after = await writtenBy(chartId)
    expect(after.map((row, index) => row.writer === before[index]?.writer)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ])
  })

  function storedRows(chartId: string) {
    return withOrgScope(
      org.as.manager,
      (tx) => tx.sql`
        select kind, position, system, code, principal, poa, rationale, evidence, modifiers
        from chart_codes where chart_id = ${chartId} order by kind, position`,
    )
  }

  /** The transaction that wrote each row. */
  function writtenBy(chartId: string) {
    return withOrgScope(
      org.as.manager,
      (tx) => tx.sql<{ writer: string }[]>`
        select xmin::text as writer from chart_codes where chart_id = ${chartId} order by kind, position`,
    )
  }
})
