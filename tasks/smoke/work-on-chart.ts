import { refusalOf } from './api-client'
import { keyedDiagnoses } from './smoke-chart'
import type { SmokePeople, SmokePerson } from './smoke-people'
import { expectEqual, until, type SmokeRun } from './smoke-run'

/** The codes of the first round: the old infarction is left out. */
const firstRound = ['I25.118', 'E78.2', 'Z95.5', 'Z79.82', 'Z87.891']

/** The chart is coded, returned, mended and approved. */
export async function workOnChart(
  run: SmokeRun,
  people: SmokePeople,
  chartId: string,
): Promise<void> {
  const { coder, supervisor } = people
  const documentId = await openChart(run, coder, chartId)
  await codeFirstRound(run, coder, { chartId, documentId })
  const returned = await decide(run, supervisor, { chartId, decision: 'return' })
  await run.step('coder reads the feedback', async () => {
    const { items } = await coder.api.feedback.list.query({ chartId, mine: true })
    if (!items.some(({ auditId }) => auditId === returned)) throw new Error('It is not there.')
  })
  await run.step('coder mends the codes and submits again', async () => {
    const { version } = await coder.api.coding.get.query({ chartId })
    const saved = await coder.api.coding.saveCodes.mutate({
      chartId,
      version,
      diagnoses: keyedDiagnoses(documentId),
    })
    const second = await coder.api.coding.submit.mutate({ chartId, version: saved.version })
    expectEqual(second.round, 2, 'The round')
  })
  await decide(run, supervisor, { chartId, decision: 'approve' })
  await run.step('the chart is completed', async () => {
    const { chart } = await people.manager.api.charts.get.query({ chartId })
    expectEqual(chart.status, 'completed', 'The status')
  })
}

async function openChart(run: SmokeRun, coder: SmokePerson, chartId: string): Promise<string> {
  await run.step('coder finds it in the queue', async () => {
    const { items } = await coder.api.charts.list.query({ sort: 'newest', limit: 200 })
    if (!items.some((item) => item.chartId === chartId)) throw new Error('It is not there.')
  })
  const documentId = await run.step('coder opens it and reads the note', async () => {
    const { documents } = await coder.api.charts.get.query({ chartId })
    if (documents[0] === undefined) throw new Error('There is no note.')
    return documents[0].id
  })
  await run.step('coder searches the code set', async () => {
    const { items } = await coder.api.codeSets.search.query({ query: 'I25.118' })
    if (!items.some(({ code }) => code === 'I25.118')) throw new Error('I25.118 was not found.')
  })
  return documentId
}

interface ChartAtHand {
  readonly chartId: string
  readonly documentId: string
}

async function codeFirstRound(
  run: SmokeRun,
  coder: SmokePerson,
  { chartId, documentId }: ChartAtHand,
): Promise<void> {
  const { coding } = coder.api
  await run.step('the engine judges a record in the machine format', async () => {
    const { results } = await coder.api.coding.validate.query({
      records: [
        {
          id: 'smoke',
          encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
          patient: { sex: 'male', ageYears: 58 },
          diagnoses: [{ code: 'I25.11' }],
        },
      ],
    })
    expectEqual(JSON.stringify(results).includes('"FMT-04"'), true, 'Whether the header is found')
  })
  const stale = await run.step('a header code is marked and blocks submit', async () => {
    const { version } = await coding.get.query({ chartId })
    const diagnoses = [{ code: 'I25.11', principal: true, rationale: 'A header.' }]
    const saved = await coding.saveCodes.mutate({ chartId, version, diagnoses })
    if (!saved.findings.some(({ severity }) => severity === 'ERROR'))
      throw new Error('The header code was not marked.')
    const refused = refusalOf(coding.submit.mutate({ chartId, version: saved.version }))
    expectEqual(await refused, 'INVALID_STATE', 'The refusal')
    return { before: version, now: saved.version }
  })
  await run.step('a stale write is refused', async () => {
    const refused = refusalOf(
      coding.saveCodes.mutate({ chartId, version: stale.before, diagnoses: [] }),
    )
    expectEqual(await refused, 'CONFLICT', 'The refusal')
  })
  await run.step('coder codes with rationale and submits', async () => {
    const diagnoses = keyedDiagnoses(documentId, firstRound)
    const saved = await coding.saveCodes.mutate({ chartId, version: stale.now, diagnoses })
    const submitted = await coding.submit.mutate({ chartId, version: saved.version })
    expectEqual(submitted.status, 'pending_audit', 'The status')
  })
}

interface Decision {
  readonly chartId: string
  readonly decision: 'approve' | 'return'
}

async function decide(
  run: SmokeRun,
  supervisor: SmokePerson,
  { chartId, decision }: Decision,
): Promise<string> {
  const { review } = supervisor.api
  const audit = await run.step('supervisor finds the chart in the audit queue', () =>
    until('The audit', async () => {
      const { items } = await review.queue.query({ status: 'open', limit: 200 })
      return items.find((item) => item.chartId === chartId)
    }),
  )
  const isReturn = decision === 'return'
  const title = isReturn ? 'supervisor returns it with a finding' : 'supervisor approves it'
  await run.step(title, async () => {
    const { auditId, version } = audit
    const decided = await review.decide.mutate({
      auditId,
      version,
      decision,
      findings: isReturn ? [missedInfarction] : [],
      feedback: isReturn ? 'The old infarction belongs on this chart.' : '',
    })
    expectEqual(decided.chartStatus, isReturn ? 'returned' : 'completed', 'The status')
  })
  return audit.auditId
}

const missedInfarction = {
  type: 'missed_code',
  severity: 'minor',
  suggestedCode: 'I25.2',
  note: 'Old myocardial infarction, dated in the history.',
} as const
