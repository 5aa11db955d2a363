import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outboxEvents } from '@/server/tables'
import { withOrgScope } from '@/server/transaction'
import type { ProcedureContext } from '@/server/trpc'
import { insertChart, type ChartOverrides } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { saveCodesInput, type SubmitChartInput } from '../contract/chart-codes'
import { chartCodes, codeSubmissions } from '../tables'
import { getChartCodes } from './get-chart-codes'
import { saveCodes } from './save-codes'
import { submitChart } from './submit-chart'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('submitting')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

/** A chart of the coder's with saved codes, at version 2. */
async function codedChart(
  codes: readonly string[],
  overrides: ChartOverrides = {},
): Promise<SubmitChartInput> {
  const { userId, label } = org.as.coder.actor
  const assigned = { assigneeId: userId, assigneeLabel: label, ...overrides }
  const { chartId } = await insertChart(org.as.manager, assigned)
  const diagnoses = codes.map((code, index) => ({
    code,
    rationale: index === 0 ? 'documented' : '',
  }))
  const { version } = await saveCodes(
    coder,
    saveCodesInput.parse({ chartId, version: 1, diagnoses }),
  )
  return { chartId, version }
}

async function listSubmissions(chartId: string) {
  const rows = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(codeSubmissions))
  return rows.filter((row) => row.chartId === chartId)
}

async function listMessages(chartId: string) {
  const rows = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(outboxEvents))
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(chartId))
}

describe('coding.submit', () => {
  it('hands the codes over as the first round, tells of it and is audited', async () => {
    const input = await codedChart(['E11.9', 'I10'])
    const submitted = await submitChart(org.as.coder, input)
    const { submissionId } = submitted
    expect(submitted).toEqual({
      chartId: input.chartId,
      submissionId,
      round: 1,
      version: 3,
      status: 'pending_audit',
      submittedAt: world.now().toISOString(),
      findings: [],
      codesWithoutRationale: 1,
    })

    const [submission] = await listSubmissions(input.chartId)
    expect(submission).toMatchObject({
      id: submissionId,
      coderId: org.as.coder.actor.userId,
      releaseId: 'icd10cm-2026-starter',
      codes: [
        { position: 1, code: 'E11.9', principal: true, rationale: 'documented' },
        { position: 2, code: 'I10', title: 'Essential (primary) hypertension', principal: false },
      ],
    })
    expect(await listMessages(input.chartId)).toMatchObject([
      { type: 'chart.submitted', payload: { chartId: input.chartId, submissionId, round: 1 } },
    ])
    const audited = await listAuditEntries(org.as.manager, 'chart.submitted')
    expect(audited.at(-1)).toMatchObject({
      subjectId: input.chartId,
      detail: { submissionId, round: 1, codes: 2, acknowledged: 0, overridden: 0 },
    })
    const codes = await getChartCodes(coder, input)
    expect(codes).toMatchObject({ status: 'pending_audit', round: 1, editable: false, version: 3 })
  })

  it('keeps each round of a returned chart', async () => {
    const input = await codedChart(['J44.9'], { status: 'returned', round: 1 })
    expect(await submitChart(org.as.coder, input)).toMatchObject({ round: 2 })
  })

  it('takes one of two submissions at once', async () => {
    const input = await codedChart(['I10'])
    const answers = await Promise.allSettled([
      submitChart(org.as.coder, input),
      submitChart(org.as.coder, input),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = answers.find((answer) => answer.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'INVALID_STATE' })
    expect(await listSubmissions(input.chartId)).toHaveLength(1)
    expect(await listMessages(input.chartId)).toHaveLength(1)
  })

  it('takes either a save or a submission of the same version', async () => {
    const input = await codedChart(['I10'])
    const save = saveCodesInput.parse({ ...input, diagnoses: [{ code: 'E11.9' }] })
    const answers = await Promise.allSettled([
      submitChart(org.as.coder, input),
      saveCodes(coder, save),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('coding.submit refuses', () => {
  it('codes with errors, naming each row and its fix, and writes nothing', async () => {
    const input = await codedChart(['E11', 'I10', 'I10'])
    const refusal = await submitChart(org.as.coder, input).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'INVALID_STATE',
      message: '2 errors block this submission. Mend the marked rows, then submit again.',
      details: [{ path: 'diagnoses.0.code' }, { path: 'diagnoses.2.code' }],
    })
    expect(await listSubmissions(input.chartId)).toEqual([])
    expect(await listMessages(input.chartId)).toEqual([])
    expect(await getChartCodes(coder, input)).toMatchObject({ status: 'draft', version: 2 })
  })

  it('a chart without a diagnosis', async () => {
    const input = await codedChart([])
    await expect(submitChart(org.as.coder, input)).rejects.toMatchObject({
      code: 'INVALID_STATE',
      message: 'This chart has no diagnosis yet. Add at least one code, then submit.',
    })
  })

  it('a version that is not the newest', async () => {
    const input = await codedChart(['I10'])
    const stale = submitChart(org.as.coder, { ...input, version: 1 })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('every role but the coder', async () => {
    const input = await codedChart(['I10'])
    for (const role of ['supervisor', 'manager', 'admin', 'provider', 'biller'] as const) {
      await expect(submitChart(org.as[role], input)).rejects.toMatchObject({
        code: 'FORBIDDEN_ROLE',
      })
    }
  })

  it('a chart of another coder, of another organization, or that is not there, all alike', async () => {
    const other = await world.createOrganization('other-submitting')
    const foreign = await insertChart(other.as.manager, { assigneeId: other.as.coder.actor.userId })
    const unassigned = await insertChart(org.as.manager)
    const answers = await Promise.all(
      [foreign.chartId, unassigned.chartId, world.server.newId()].map((chartId) =>
        submitChart(org.as.coder, { chartId, version: 1 }).catch((error: unknown) => error),
      ),
    )
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('what a code rests on', () => {
  const quote = 'Essential hypertension'
  const span = { documentId: 'note', start: 0, end: quote.length, quote }

  async function savedChart(diagnoses: readonly object[]): Promise<SubmitChartInput> {
    const { userId, label } = org.as.coder.actor
    const { chartId } = await insertChart(org.as.manager, {
      assigneeId: userId,
      assigneeLabel: label,
    })
    const input = saveCodesInput.parse({ chartId, version: 1, diagnoses })
    return { chartId, version: (await saveCodes(coder, input)).version }
  }

  it('refuses a code that is said to rest on nothing, at its row', async () => {
    const input = await savedChart([
      { code: 'I10', evidence: [span] },
      { code: 'E11.9', evidence: [] },
    ])
    const refused = submitChart(org.as.coder, input)
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_STATE',
      details: [
        {
          path: 'diagnoses.1.code',
          message: expect.stringMatching(/^CPL-18: E11\.9 has no/) as string,
        },
      ],
    })
    expect(await listSubmissions(input.chartId)).toEqual([])
  })

  it('asks nothing of codes of which the caller left it out', async () => {
    const input = await savedChart([{ code: 'I10' }, { code: 'E11.9', evidence: [span] }])
    const { diagnoses } = await getChartCodes(coder, input)
    expect(diagnoses.map(({ evidenceRecorded }) => evidenceRecorded)).toEqual([false, true])
    expect(await submitChart(org.as.coder, input)).toMatchObject({ round: 1, findings: [] })
  })

  it('hands over what is still proposed as proposed', async () => {
    const input = await savedChart([{ code: 'I10', evidence: [{ ...span, proposed: true }] }])
    await submitChart(org.as.coder, input)
    const [submission] = await listSubmissions(input.chartId)
    expect(submission?.codes).toMatchObject([{ evidence: [{ quote, proposed: true }] }])
  })

  it('knows nothing of it where the release before has saved the code', async () => {
    const input = await savedChart([{ code: 'I10', evidence: [] }])
    // The release before writes no such field, so that the column has its default.
    await withOrgScope(org.as.manager, (tx) =>
      tx.db
        .update(chartCodes)
        .set({ evidenceRecorded: false })
        .where(eq(chartCodes.chartId, input.chartId)),
    )
    expect(await submitChart(org.as.coder, input)).toMatchObject({ findings: [] })
  })
})
