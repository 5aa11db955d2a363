import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadCodeSets as readCodeSets } from '@/features/code-sets'
import { setOperator } from '@/features/identity'
import { jobs } from '@/registry/jobs'
import { appRouter } from '@/registry/routers'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { clinicalResource, smallBundle } from '@/testing/fhir-bundle'
import { hearing, type HeardAnswers } from '@/testing/hear-answers'
import { stageForTest } from '@/testing/import-bundles'
import { mailTo } from '@/testing/mail-to'
import { excerptDirectory } from '@/testing/official-release'
import { practiceBundle } from '@/testing/practice-bundle'
import { serveApi, type ServedApi } from '@/testing/serve-api'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import {
  askForImport,
  assignAll,
  openAuditOf,
  openWorkplace,
  untilSettled,
  type Caller,
  type Workplace,
} from '@/testing/workplace'
import { answers, type AnswerName } from './answers'
import { openApiDocument } from './openapi-document'

const soon = { timeout: 60_000, interval: 100 }

let world: TestWorld
let worker: WorkerContext
let running: RunningWorker
let workplace: Workplace
let admin: Caller
let api: ServedApi
const heard: HeardAnswers = new Map()

beforeAll(async () => {
  world = await openTestWorld({
    REGISTRATION: 'on',
    CODE_SETS_DIR: excerptDirectory,
    CODE_SETS_DOWNLOAD: 'false',
  })
  await loadProcedures()
  worker = world.openWorker()
  running = await runWorker(worker, jobs)
  const { org, call } = await openWorkplace(world, 'answers')
  await setOperator(world.server, { email: org.emailOf('admin'), operator: true })
  const { manager, coder, supervisor } = call
  workplace = {
    org,
    call: {
      manager: hearing(heard, manager),
      coder: hearing(heard, coder),
      supervisor: hearing(heard, supervisor),
    },
  }
  admin = hearing(heard, appRouter.createCaller(await signInAs(world, org, 'admin')))
  api = await serveApi(world.server)
  await importCharts()
  await workThrough()
  await writeSiteRules()
  await browseCodes()
  await loadCodeSets()
  await managePeople()
  await useOwnAccount()
  await openAtTheDoor()
  await keepRecords()
}, 240_000)

afterAll(async () => {
  await running.stop()
  await api.close()
  await world.close()
})

/** Of someone who has no session. */
function stranger(): Caller {
  return hearing(heard, appRouter.createCaller(testRequest(world.server)))
}

async function importCharts(): Promise<void> {
  const { org, call } = workplace
  const people = ['Ames', 'Birch', 'Cole'].map((family) => ({
    key: family,
    family,
    note: 'Seen today.',
  }))
  const jobId = await askForImport(workplace, people)
  await untilSettled(worker, org.orgId)
  const practice = practiceBundle('cardiology-stable-angina').bundle
  const fileIds = await stageForTest(org.as.manager, [
    { name: 'more.json', content: JSON.stringify(withUncodedCondition(smallBundle('more'))) },
    { name: 'practice.json', content: JSON.stringify(practice) },
    { name: 'odd.json', content: JSON.stringify({ resourceType: 'Bundle', type: 'batch' }) },
  ])
  const { jobId: later } = await call.manager.imports.start({ fileIds, assertSynthetic: true })
  await untilSettled(worker, org.orgId)
  for (const one of [jobId, later]) {
    await call.manager.imports.get({ jobId: one })
    await call.manager.imports.listIssues({ jobId: one })
  }
  await call.manager.imports.list({})
}

/** The import names the entry that it could not keep. */
function withUncodedCondition(bundle: object): object {
  const { entry } = bundle as { readonly entry: readonly object[] }
  const resource = clinicalResource('Condition', 'uncoded', {})
  return { ...bundle, entry: [...entry, { resource }] }
}

/** The work of charts from the assignment to the returned audit, so that no answer is an empty one. */
async function workThrough(): Promise<void> {
  const { manager, coder, supervisor } = workplace.call
  const [chartId = '', otherId = ''] = await assignAll(workplace)
  const coderId = workplace.org.as.coder.actor.userId ?? ''
  await manager.charts.unassign({ chartIds: [otherId] })
  await manager.charts.autoAssign({})
  await manager.charts.unassign({ chartIds: [otherId] })
  await manager.charts.coders()
  await coder.charts.get({ chartId })
  await coder.charts.next({})
  await code(chartId)
  await manager.charts.assign({ chartIds: [otherId, chartId], coderId })
  await manager.charts.list({})
  await manager.charts.counts({})
  await untilSettled(worker, workplace.org.orgId)
  const { auditId, version } = await openAuditOf(workplace, chartId)
  await supervisor.review.get({ auditId })
  const finding = { type: 'missed_code' as const, suggestedCode: 'I10', note: 'Named in the note.' }
  const feedback = [{ code: 'E11.9', text: 'Code what is treated.' }]
  await supervisor.review.decide({
    auditId,
    version,
    decision: 'return',
    findings: [finding],
    feedback,
    score: 90,
  })
  await untilSettled(worker, workplace.org.orgId)
  await supervisor.review.get({ auditId })
  await supervisor.review.counts()
  await coder.review.rounds({ chartId })
  await coder.charts.standing({ chartId })
  await coder.feedback.list({})
  await coder.feedback.counts()
  await coder.feedback.markRead({})
  await coder.notifications.list({})
  await coder.notifications.markRead({})
  await practise()
}

async function code(chartId: string): Promise<void> {
  const { coder } = workplace.call
  const { version } = await coder.coding.get({ chartId })
  const diagnoses = [{ code: 'E11.9', principal: true, rationale: 'Named.' }, { code: 'Z79.4' }]
  const procedures = [{ system: 'CPT/HCPCS' as const, code: '99213', modifiers: ['25'] }]
  const save = { chartId, version, diagnoses, procedures }
  await coder.coding.saveCodes({ ...save, diagnoses: [{ code: 'E11' }] })
  const saved = await coder.coding.saveCodes({ ...save, version: version + 1 })
  await coder.coding.get({ chartId })
  await coder.coding.submit({ chartId, version: saved.version })
  const record = {
    encounterDate: '2026-03-02',
    setting: 'outpatient',
    diagnoses: [{ code: 'E11' }],
  }
  await coder.coding.validate({ records: [record as never, {} as never] })
}

/** The practice chart among those assigned: coded, submitted and held against its key. */
async function practise(): Promise<void> {
  const { coder } = workplace.call
  const { items } = await coder.charts.list({})
  for (const { chartId, status } of items) {
    if (status !== 'draft') continue
    const { version } = await coder.coding.get({ chartId })
    const diagnoses = [{ code: 'I10', principal: true, rationale: 'Named.' }]
    const saved = await coder.coding.saveCodes({ chartId, version, diagnoses, procedures: [] })
    await coder.coding.submit({ chartId, version: saved.version })
    const { available } = await coder.practice.find({ chartId })
    if (available) await coder.practice.compare({ chartId })
  }
}

async function writeSiteRules(): Promise<void> {
  const { manager } = workplace.call
  const content = {
    title: 'Diabetes is named with its type',
    severity: 'INFO' as const,
    message: 'Name the type.',
    conditions: {
      match: 'all' as const,
      of: [{ field: 'diagnosis' as const, operator: 'startsWith' as const, values: ['E11'] }],
    },
  }
  const { ruleId, version, number } = await manager.siteRules.create(content)
  const changed = await manager.siteRules.change({
    ruleId,
    version,
    content: { ...content, effectiveFrom: '2026-01-01' },
  })
  await manager.siteRules.test({ ruleId, version: changed.version })
  await manager.siteRules.get({ number })
  await manager.siteRules.turn({ ruleId, version: changed.version, to: 'active' })
  await manager.siteRules.list()
  await manager.rules.list()
  for (const id of ['CMB-01', 'POA-01', 'SET-01']) await manager.rules.get({ ruleId: id })
}

async function browseCodes(): Promise<void> {
  const { coder } = workplace.call
  await coder.codeSets.search({ query: 'htn', systems: ['ICD-10-CM', 'HCPCS'] })
  for (const code of ['E11', 'E11.9', 'S52.501A', 'I10']) await coder.codeSets.get({ code })
  await coder.codeSets.nodes({})
  await coder.codeSets.nodes({ parent: 'E11' })
  await coder.codeSets.setFavourite({ code: 'I10', favourite: true })
  await coder.codeSets.setFavourite({ code: 'E11', favourite: true })
  await coder.codeSets.noteUse({ code: 'E11.9' })
  await coder.codeSets.personal({})
  for (const code of ['0', '0DTJ', '0DTJ4ZZ']) await coder.codeSets.procedure({ code })
  await coder.codeSets.nodes({ system: 'ICD-10-PCS' })
}

/** Before the process reads what is loaded. */
async function loadProcedures(): Promise<void> {
  const name = 'icd10pcs_order_2026.txt'
  const files = [{ name, bytes: readFileSync(join(excerptDirectory, name)) }]
  await readCodeSets({ env: world.database.env, clock: world.now }, { files, asserted: {} })
}

async function loadCodeSets(): Promise<void> {
  const names = [
    'icd10cm-order-2026.txt',
    'icd10cm_tabular_2025.xml',
    '2026-tabular-addenda.txt',
    'hcc_dx_to_cc_2026.csv',
    'hcc_hierarchies_2026.csv',
    'hcc_labels_2026.csv',
    'hcc_dx_edits.csv',
    'msdrg_v40_appendix_F_J.txt',
    'README.md',
  ]
  const files = names.map((name) => ({
    name,
    content: readFileSync(join(excerptDirectory, name)).toString('base64'),
  }))
  await admin.codeSets.upload({ files })
  await untilLoaded()
  await admin.codeSets.load({ origin: 'directory' })
  await untilLoaded()
  const diagnoses = [{ code: 'E11.9', principal: true }, { code: 'I50.9' }, { code: 'N17.9' }]
  const { coder } = workplace.call
  await coder.coding.assessRisk({ diagnoses, inpatient: true })
  const child = { diagnoses: [{ code: 'J44.9' }], inpatient: false, patient: { ageYears: 9 } }
  await coder.coding.assessRisk(child)
}

function untilLoaded(): Promise<void> {
  return vi.waitFor(async () => {
    const { loads } = await admin.codeSets.loaded()
    expect(loads.filter(({ endedAt }) => endedAt === null)).toEqual([])
  }, soon)
}

async function linkTo(address: string): Promise<string> {
  return vi.waitFor(async () => {
    const [mail] = await mailTo(workplace.org.as.admin, address)
    if (!mail?.token) throw new Error('There is no link yet.')
    return mail.token
  }, soon)
}

async function managePeople(): Promise<void> {
  const email = 'new@answers.example'
  await admin.users.invite({ email, role: 'coder' })
  const [invitation] = (await admin.users.invitations()).items
  const invited = { invitationId: invitation?.id ?? '', version: invitation?.version ?? 0 }
  await admin.users.resendInvitation(invited)
  const token = await linkTo(email)
  await stranger().identity.openInvitation({ token })
  const password = 'twelve characters'
  await stranger().identity.acceptInvitation({ token, displayName: 'Nora New', password })
  const other = await admin.users.invite({ email: 'other@answers.example', role: 'biller' })
  await admin.users.revokeInvitation({ invitationId: other.invitationId, version: 1 })
  const { items } = await admin.users.list()
  const userId = items.find((user) => user.email === email)?.id ?? ''
  await admin.staffing.openWork({ userId })
  const { version } = await admin.staffing.changeRole({ userId, version: 1, role: 'biller' })
  const closed = await admin.staffing.deactivate({ userId, version })
  await admin.users.reactivate({ userId, version: closed.version })
  await admin.users.sendPasswordReset({ userId })
  await admin.users.counts()
  await admin.tokens.list({ of: 'organization' })
}

async function useOwnAccount(): Promise<void> {
  const { org } = workplace
  const caller = appRouter.createCaller(await signInAs(world, org, 'biller'))
  const biller = hearing(heard, caller)
  await biller.identity.me()
  const { token } = await biller.tokens.create({
    name: 'nightly',
    access: 'read',
    expiresInDays: 9,
  })
  await biller.tokens.list()
  await biller.tokens.revoke({ tokenId: token.tokenId })
  await biller.tokens.list()
  await signInAs(world, org, 'biller')
  const { items } = await biller.identity.sessions()
  const other = items.find(({ isThis }) => !isThis)
  await biller.identity.endSession({ sessionId: other?.id ?? '' })
  await biller.identity.endOtherSessions()
  await biller.identity.savePreferences({ density: 'compact', theme: 'dark' })
  await biller.identity.changeName({ displayName: 'Bea Biller' })
  const passwords = { currentPassword: org.password, newPassword: 'another long phrase' }
  await biller.identity.changePassword(passwords)
  await biller.identity.signOutEverywhere()
}

async function openAtTheDoor(): Promise<void> {
  const { org } = workplace
  const email = org.emailOf('provider')
  await stranger().identity.signIn({ email, password: org.password })
  await stranger().identity.signOut()
  await stranger().identity.forgotPassword({ email })
  const token = await linkTo(email)
  await stranger().identity.openPasswordReset({ token })
  await stranger().identity.resetPassword({ token, newPassword: 'another long phrase' })
  for (const name of ['rita', 'ruth']) {
    await stranger().identity.askForAccess({
      organization: org.slug,
      displayName: name,
      email: `${name}@answers.example`,
    })
  }
  const [first, second] = await vi.waitFor(async () => {
    const { items } = await admin.users.accessRequests()
    expect(items).toHaveLength(2)
    return items
  }, soon)
  await admin.users.approveAccess({ requestId: first?.id ?? '', version: 1, role: 'coder' })
  await admin.users.refuseAccess({ requestId: second?.id ?? '', version: 1 })
}

async function keepRecords(): Promise<void> {
  const { items } = await admin.emails.list()
  const emailId = items.find(({ isExpired }) => !isExpired)?.id ?? ''
  await withOrgScope(
    workplace.org.as.admin,
    ({ sql }) =>
      sql`update pending_emails set status = 'dead', failure = 'refused' where id = ${emailId}`,
  )
  await admin.emails.list({ status: 'dead' })
  await admin.emails.retry({ emailId })
  await admin.auditLog.verify({})
  await admin.auditLog.list()
}

describe('what a procedure answers', () => {
  it.each(Object.keys(answers) as AnswerName[])('is what the document says: %s', (name) => {
    const given = heard.get(name) ?? []
    expect(given.length).toBeGreaterThan(0)
    expect(given.flatMap((one) => answers[name].safeParse(one).error?.issues ?? [])).toEqual([])
  })

  it('is not empty where the description is of its items', () => {
    const lists = [...heard].filter(([, given]) => given.some((one) => itemsOf(one) !== undefined))
    expect(lists.length).toBeGreaterThanOrEqual(15)
    const empty = lists.filter(([, given]) => given.every((one) => itemsOf(one)?.length === 0))
    expect(empty.map(([name]) => name)).toEqual([])
  })
})

function itemsOf(answer: unknown): readonly unknown[] | undefined {
  const { items } = (answer ?? {}) as { readonly items?: readonly unknown[] }
  return items
}

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
