import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import { smallBundle } from '@/testing/fhir-bundle'
import { stageForTest } from '@/testing/import-bundles'
import { serveApi, type ServedApi } from '@/testing/serve-api'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import {
  askForImport,
  assignAll,
  openAuditOf,
  openWorkplace,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'
import { answers, type AnswerName } from './answers'
import { openApiDocument } from './openapi-document'

let world: TestWorld
let running: RunningWorker
let workplace: Workplace
let api: ServedApi
const heard = new Map<AnswerName, unknown>()

beforeAll(async () => {
  world = await openTestWorld()
  const worker = world.openWorker()
  running = await runWorker(worker, jobs)
  workplace = await openWorkplace(world, 'answers')
  api = await serveApi(world.server)
  await workThrough(worker)
}, 90_000)

afterAll(async () => {
  await running.stop()
  await api.close()
  await world.close()
})

/** What the answer is once it has travelled. */
async function hear<Answer>(name: AnswerName, answering: Promise<Answer>): Promise<Answer> {
  const answer = await answering
  heard.set(name, JSON.parse(JSON.stringify(answer)))
  return answer
}

/** The work of a chart from the file to the returned audit, so that no answer is an empty one. */
async function workThrough(worker: Parameters<typeof untilSettled>[0]): Promise<void> {
  const { manager, coder, supervisor } = workplace.call
  const people = ['Ames', 'Birch'].map((family) => ({ key: family, family, note: 'Seen today.' }))
  const jobId = await askForImport(workplace, people)
  await untilSettled(worker, workplace.org.orgId)
  await hear('imports.get', manager.imports.get({ jobId }))
  await hear('imports.list', manager.imports.list({}))
  await hear('imports.listIssues', manager.imports.listIssues({ jobId }))
  const content = JSON.stringify(smallBundle('more'))
  const fileIds = await stageForTest(workplace.org.as.manager, [{ name: 'more.json', content }])
  await hear('imports.start', manager.imports.start({ fileIds, assertSynthetic: true }))
  await untilSettled(worker, workplace.org.orgId)
  const [chartId = '', otherId = ''] = await assignAll(workplace)
  const coderId = workplace.org.as.coder.actor.userId ?? ''
  await hear('charts.unassign', manager.charts.unassign({ chartIds: [otherId] }))
  await hear('charts.assign', manager.charts.assign({ chartIds: [otherId, chartId], coderId }))
  await hear('charts.list', manager.charts.list({}))
  await hear('charts.counts', manager.charts.counts({}))
  await hear('charts.get', coder.charts.get({ chartId }))
  await code(chartId)
  await untilSettled(worker, workplace.org.orgId)
  const audit = await openAuditOf(workplace, chartId)
  await hear('review.queue', supervisor.review.queue({}))
  await supervisor.review.decide({
    auditId: audit.auditId,
    version: audit.version,
    decision: 'return',
    feedback: 'Code what is treated.',
  })
  await untilSettled(worker, workplace.org.orgId)
  await hear('feedback.list', coder.feedback.list({}))
  await hear('notifications.list', coder.notifications.list({}))
  await hear('identity.me', coder.identity.me({}))
}

async function code(chartId: string): Promise<void> {
  const { coder } = workplace.call
  const { version } = await coder.coding.get({ chartId })
  const diagnoses = [{ code: 'E11.9', principal: true, rationale: 'Named.' }, { code: 'Z79.4' }]
  const procedures = [{ system: 'CPT/HCPCS' as const, code: '99213', modifiers: ['25'] }]
  const save = { chartId, version, diagnoses, procedures }
  await hear('coding.saveCodes', coder.coding.saveCodes({ ...save, diagnoses: [{ code: 'E11' }] }))
  const saved = await coder.coding.saveCodes({ ...save, version: version + 1 })
  await hear('coding.get', coder.coding.get({ chartId }))
  const submit = { chartId, version: saved.version }
  await hear('coding.submit', coder.coding.submit(submit))
  const record = {
    encounterDate: '2026-03-02',
    setting: 'outpatient',
    diagnoses: [{ code: 'E11' }],
  }
  await hear('coding.validate', coder.coding.validate({ records: [record as never, {} as never] }))
  await hear('codeSets.search', coder.codeSets.search({ query: 'htn', systems: ['ICD-10-CM'] }))
}

describe('what a procedure for programs answers', () => {
  it.each(Object.keys(answers) as AnswerName[])('is what the document says: %s', (name) => {
    const result = answers[name].safeParse(heard.get(name))
    expect(result.error?.issues ?? []).toEqual([])
  })

  it('is not empty where the description is of its items', () => {
    const lists = [...heard].filter(([, answer]) => 'items' in (answer as object))
    expect(lists.length).toBeGreaterThanOrEqual(6)
    const empty = lists.filter(([, answer]) => (answer as { items: unknown[] }).items.length === 0)
    expect(empty.map(([name]) => name)).toEqual(['imports.listIssues'])
  })
})

describe('a refusal', () => {
  it('has the shape that the document says', async () => {
    const { secret } = await tokenOf(world, workplace.org, { owner: 'coder' })
    const answer = await fetch(`${api.origin}/api/trpc/charts.get`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ chartId: 'nothing' }),
    })
    const refusal = (await answer.json()) as { error: { data: Record<string, unknown> } }
    const { ErrorData } = openApiDocument().components['schemas'] as Record<
      string,
      { required: string[]; properties: object }
    >
    expect(Object.keys(refusal)).toEqual(['error'])
    expect(Object.keys(refusal.error)).toEqual(expect.arrayContaining(['message', 'data']))
    expect(Object.keys(refusal.error.data)).toEqual(
      expect.arrayContaining(ErrorData?.required ?? []),
    )
    for (const name of Object.keys(refusal.error.data))
      expect(Object.keys(ErrorData?.properties ?? {})).toContain(name)
    expect(refusal.error.data).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: [{ path: 'chartId' }],
    })
  })
})
