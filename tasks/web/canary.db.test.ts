import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '@/core/actor'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { onErrorLine, type ErrorLine } from '@/server/log'
import { mailTexts, placesOf } from '@/testing/canary'
import { captureLog } from '@/testing/capture-log'
import { serveApi, type ServedApi } from '@/testing/serve-api'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import {
  askForImport,
  openAuditOf,
  openWorkplace,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'

/** Words that stand for what a record says; each is written where people write it. */
const words = {
  note: 'Quailnote',
  patient: 'Quailpatient',
  rationale: 'Quailrationale',
  finding: 'Quailfinding',
  feedback: 'Quailfeedback',
} as const
const anyWord = /quail/i

const { log, lines, text } = captureLog('debug')
const errorLines: ErrorLine[] = []
const refusals: string[] = []

let world: TestWorld
let worker: WorkerContext
let running: RunningWorker
let api: ServedApi
let workplace: Workplace
let owner: postgres.Sql

beforeAll(async () => {
  world = await openTestWorld()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  worker = { ...world.openWorker(), log }
  running = await runWorker(worker, jobs)
  api = await serveApi({ ...world.server, log })
  workplace = await openWorkplace(world, 'canary')
  onErrorLine((line) => errorLines.push(line))
}, 60_000)

afterAll(async () => {
  onErrorLine(undefined)
  await running.stop()
  await api.close()
  await owner.end()
  await world.close()
})

type Call = (procedure: string, input: unknown) => Promise<Record<string, unknown>>

/** Calls as a person's browser does; what is refused is kept to be read afterwards. */
async function signIn(role: Role): Promise<Call> {
  const { org } = workplace
  let cookie = ''
  const post = async (procedure: string, body: string) => {
    const answer = await fetch(`${api.origin}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body,
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    const content = await answer.text()
    if (!answer.ok) refusals.push(content)
    return JSON.parse(content) as { result?: { data: Record<string, unknown> } }
  }
  await post(
    'identity.signIn',
    JSON.stringify({ email: org.emailOf(role), password: org.password }),
  )
  return async (procedure, input) => {
    const body = typeof input === 'string' ? input : JSON.stringify(input)
    return (await post(procedure, body)).result?.data ?? {}
  }
}

const diagnosis = { code: 'I10', principal: true, rationale: `Treated. ${words.rationale}` }

/** The whole workflow, from the file to the returned chart, with the searches on the way. */
async function workThrough(): Promise<string> {
  const [manager, coder, supervisor] = [
    await signIn('manager'),
    await signIn('coder'),
    await signIn('supervisor'),
  ]
  const admin = await signIn('admin')
  await admin('users.invite', { email: 'invited@canary.example', role: 'coder' })
  const patient = { key: 'quail', family: words.patient, note: `Seen. ${words.note}.` }
  await askForImport(workplace, [patient])
  await untilSettled(worker, workplace.org.orgId)
  const found = await manager('charts.list', { text: words.patient })
  const [chart] = found['items'] as { chartId: string }[]
  const chartId = chart?.chartId ?? ''
  await manager('charts.assign', {
    chartIds: [chartId],
    coderId: workplace.org.as.coder.actor.userId,
  })
  expect(JSON.stringify(await coder('charts.get', { chartId }))).toContain(words.note)
  const { version } = (await coder('coding.get', { chartId })) as { version: number }
  const save = { chartId, version, diagnoses: [diagnosis], procedures: [] }
  const saved = (await coder('coding.saveCodes', save)) as { version: number }
  await refuse(coder, save)
  await coder('coding.submit', { chartId, version: saved.version })
  const audit = await openAuditOf(workplace, chartId)
  await supervisor('review.decide', {
    auditId: audit.auditId,
    version: audit.version,
    decision: 'return',
    findings: [
      {
        codeKind: 'diagnosis',
        code: 'I10',
        type: 'specificity',
        severity: 'minor',
        note: words.finding,
      },
    ],
    feedback: [{ topic: 'general', text: words.feedback }],
  })
  await untilSettled(worker, workplace.org.orgId)
  return chartId
}

/** Everything that goes wrong with clinical words in hand: stale, malformed, unknown, refused by the database. */
async function refuse(coder: Call, save: object): Promise<void> {
  await coder('coding.saveCodes', save)
  await coder('coding.saveCodes', { ...save, diagnoses: [{ ...diagnosis, code: words.note }] })
  await coder('coding.saveCodes', { ...save, diagnoses: words.rationale })
  await coder('coding.saveCodes', `{"rationale":"${words.rationale}`)
  await coder(`charts.${words.patient}`, {})
  await owner`alter table chart_codes add constraint never check (false) not valid`
  const { version } = (await coder('coding.get', save)) as { version: number }
  // Only rows that differ are written.
  const changed = [{ ...diagnosis, rationale: `${diagnosis.rationale} Again.` }]
  await coder('coding.saveCodes', { ...save, version, diagnoses: changed })
  await owner`alter table chart_codes drop constraint never`
}

it(
  'what a record says stands where it belongs, and in no log, error, mail, message or job',
  { timeout: 90_000 },
  async () => {
    await workThrough()

    expect(refusals.length).toBeGreaterThanOrEqual(5)
    expect(refusals.some((refusal) => refusal.includes('INTERNAL_SERVER_ERROR'))).toBe(true)
    expect(
      refusals.filter((refusal) => /quail(note|rationale|finding|feedback)/i.test(refusal)),
    ).toEqual([])

    expect(lines().some((line) => line['msg'] === 'procedure failed')).toBe(true)
    expect(lines().some((line) => line['msg'] === 'job done')).toBe(true)
    expect(text()).not.toMatch(anyWord)
    expect(errorLines.length).toBeGreaterThan(0)

    expect(await placesOf(owner, words.note)).toEqual([])
    expect(await placesOf(owner, words.patient)).toEqual([])
    expect(await placesOf(owner, words.rationale)).toEqual([
      'chart_codes.rationale',
      'code_submissions.codes',
    ])
    expect(await placesOf(owner, words.finding)).toEqual(['audit_findings.note'])
    expect(await placesOf(owner, words.feedback)).toEqual(['feedback.text'])

    const mails = await mailTexts(owner, world.server.keyring)
    expect(mails.length).toBeGreaterThan(0)
    expect(mails.join('\n')).not.toMatch(anyWord)
  },
)
