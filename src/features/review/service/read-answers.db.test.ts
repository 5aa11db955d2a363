import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { saveCodesInput } from '@/features/coding/contract/chart-codes'
import { saveCodes } from '@/features/coding/service/save-codes'
import { submitChart } from '@/features/coding/service/submit-chart'
import { drainOutbox } from '@/testing/drain-outbox'
import { insertChart } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { decideInput } from '../contract/audits'
import { reviewJobs } from '../jobs'
import { decideAudit } from './decide-audit'
import { getAudit } from './get-audit'
import { listChartRounds } from './list-chart-rounds'
import { listQueue } from './list-queue'

let world: TestWorld
let org: TestOrganization
let chartId: string

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('answers-read')
  const { userId, label } = org.as.coder.actor
  const assigned = { assigneeId: userId, assigneeLabel: label }
  chartId = (await insertChart(org.as.manager, assigned)).chartId
})

afterAll(() => world.close())

const codes = ['I25.119', 'R07.89', 'I10', 'I50.9']
const symptom = { rule: 'CMB-34', about: ['R07.89', 'I25.119'], reason: 'Of the chest wall.' }
const unrelated = { rule: 'CMB-01', about: ['I10', 'I50.9', 'I11.0'], reason: 'Amyloidosis.' }

/** Submits the codes with both answers from a version, and tells the audit of that round. */
async function submitRound(version: number) {
  const draft = { chartId, version, diagnoses: codes.map((code) => ({ code })) }
  const input = saveCodesInput.parse({ ...draft, answers: [symptom, unrelated] })
  const saved = await saveCodes(await signInAs(world, org, 'coder'), input)
  await submitChart(org.as.coder, { chartId, version: saved.version })
  await drainOutbox({ ...org.as.coder, actor: systemActor(org.orgId, 'test') }, reviewJobs)
  const { items } = await listQueue(org.as.supervisor, { status: 'open', limit: 50 })
  const [audit] = items
  if (!audit) throw new Error('the submission did not reach the queue')
  return audit
}

it('the auditor reads each answer with its reason, then and in later rounds, and the coder does after a return', async () => {
  const answers = [
    expect.objectContaining({ rule: 'CMB-34', severity: 'WARN', acknowledged: symptom.reason }),
    expect.objectContaining({ rule: 'CMB-01', severity: 'INFO', overridden: unrelated.reason }),
  ] as unknown[]
  const first = await submitRound(1)
  const view = await getAudit(org.as.supervisor, { auditId: first.auditId })
  expect(view.validation).toEqual(expect.arrayContaining(answers))
  expect(view.answered).toHaveLength(2)

  const feedback = 'Say which provider states the amyloidosis.'
  const { auditId, version } = first
  const returned = decideInput.parse({ auditId, version, decision: 'return', feedback })
  const { chartVersion } = await decideAudit(org.as.supervisor, returned)
  const { rounds } = await listChartRounds(org.as.coder, { chartId })
  expect(rounds[0]?.answered).toEqual(expect.arrayContaining(answers))

  const second = await submitRound(chartVersion)
  const { earlier } = await getAudit(org.as.supervisor, { auditId: second.auditId })
  expect(earlier[0]?.answered).toEqual(expect.arrayContaining(answers))
})

it('nobody of another organization reads them', async () => {
  const other = await world.createOrganization('answers-elsewhere')
  await expect(listChartRounds(other.as.supervisor, { chartId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
