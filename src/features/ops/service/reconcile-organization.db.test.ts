import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import {
  askForImport,
  assignAll,
  damagesOf,
  openAuditOf,
  openWorkplace,
  saveDraft,
  submitDraft,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'

let world: TestWorld
let worker: WorkerContext
let running: RunningWorker | undefined
let workplace: Workplace
let owner: postgres.Sql
let jobId: string
let charts: {
  draft: string
  judged: string
  pending: string
  twice: string
  approved: string
  returned: string
}

/** One organization with charts at every stage, whose worker then stops, so that nobody mends anything. */
beforeAll(async () => {
  world = await openTestWorld()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  worker = world.openWorker()
  running = await runWorker(worker, jobs)
  workplace = await openWorkplace(world, 'ledger')
  const patients = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({
    key,
    family: 'Ashford',
    note: 'Seen.',
  }))
  jobId = await askForImport(workplace, patients)
  await untilSettled(worker, workplace.org.orgId)
  const [draft, judged, pending, twice, approved, returned] = await assignAll(workplace)
  charts = { draft, judged, pending, twice, approved, returned } as typeof charts
  for (const chartId of [charts.draft, charts.judged])
    await saveDraft(workplace, { chartId, rationale: 'why' })
  for (const chartId of [charts.pending, charts.twice, charts.approved, charts.returned]) {
    await submitDraft(workplace, { chartId, rationale: 'why' })
  }
  await decide(charts.approved, 'approve')
  await decide(charts.returned, 'return')
  await untilSettled(worker, workplace.org.orgId)
  expect(await find()).toEqual([])
  await running.stop()
  running = undefined
}, 90_000)

afterAll(async () => {
  await running?.stop()
  await owner.end()
  await world.close()
})

async function decide(chartId: string, decision: 'approve' | 'return'): Promise<void> {
  const { auditId, version } = await openAuditOf(workplace, chartId)
  const feedback = decision === 'return' ? 'Read the note again.' : ''
  await workplace.call.supervisor.review.decide({
    auditId,
    version,
    decision,
    findings: [],
    feedback,
  })
}

const orgIdOf = () => workplace.org.orgId
const find = () => damagesOf(worker, orgIdOf())

/** Does the damage as somebody with the owner's password could, and says what is found that was not before. */
async function foundAfter(plant: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(await find())
  await plant()
  return (await find()).filter((damage) => !before.has(damage)).sort()
}

async function deleteAudited(action: string, subjectId: string): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`alter table audit_log disable trigger user`
    await sql`delete from audit_log where action = ${action} and subject_id = ${subjectId}`
    await sql`alter table audit_log enable trigger user`
  })
}

async function messageOf(type: string, subject: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from outbox_events where type = ${type} and payload::text like ${`%${subject}%`}`
  return row?.id ?? ''
}

describe('the reconciler names', { timeout: 60_000 }, () => {
  it('codes that a chart counts and does not have', async () => {
    const chartId = charts.draft
    expect(
      await foundAfter(() => owner`delete from chart_codes where chart_id = ${chartId}`),
    ).toEqual([`half_done chart.codes ${chartId}`])
  })

  it('findings that a chart counts and its judgement does not have', async () => {
    const chartId = charts.judged
    const plant = () => owner`update validation_results set errors = 7 where chart_id = ${chartId}`
    expect(await foundAfter(plant)).toEqual([`half_done chart.findings ${chartId}`])
  })

  it('a save that the audit log has lost, and the hole in the chain', async () => {
    const chartId = charts.judged
    expect(await foundAfter(() => deleteAudited('codes.saved', chartId))).toEqual([
      `lost audit_log.codesSaved ${chartId}`,
      `lost audit_log.rows ${orgIdOf()}`,
    ])
  })

  it('a submission that is not there, and one that the audit log has lost', async () => {
    const chartId = charts.twice
    const plant = () => owner`update charts set round = 2 where id = ${chartId}`
    expect(await foundAfter(plant)).toEqual([`lost chart.submissions ${chartId}`])
    expect(await foundAfter(() => deleteAudited('chart.submitted', chartId))).toEqual([
      `lost audit_log.chartSubmitted ${chartId}`,
    ])
  })

  it('an audit that was never opened', async () => {
    const chartId = charts.pending
    const plant = () => owner`delete from audits where chart_id = ${chartId}`
    expect(await foundAfter(plant)).toEqual([`lost chart.audits ${chartId}`])
  })

  it('a chart that did not follow its audit, and a decision that the audit log has lost', async () => {
    const chartId = charts.approved
    const plant = () => owner`update charts set status = 'pending_audit' where id = ${chartId}`
    expect(await foundAfter(plant)).toEqual([`half_done chart.status ${chartId}`])
    const [audit] = await owner<{ id: string }[]>`select id from audits where chart_id = ${chartId}`
    const auditId = audit?.id ?? ''
    expect(await foundAfter(() => deleteAudited('audit.approved', auditId))).toEqual([
      `lost audit_log.auditDecided ${auditId}`,
    ])
  })

  it('a message that nobody worked off', async () => {
    const eventId = await messageOf('chart.submitted', charts.returned)
    const plant = () =>
      owner`delete from processed_events where event_id = ${`${eventId}/open-audit`}`
    expect(await foundAfter(plant)).toEqual([`lost queue.delivery ${eventId}`])
  })

  it('a delivery that is queued twice, and one that was given up', async () => {
    const eventId = await messageOf('chart.submitted', charts.approved)
    const payload = JSON.stringify({ orgId: orgIdOf(), eventId, payload: {} })
    const add = () => worker.pools.worker.sql`
      select graphile_worker.add_job('open-audit', ${payload}::json, max_attempts := 1)`
    expect(await foundAfter(() => Promise.all([add(), add()]))).toEqual([
      `double queue.delivery ${eventId}`,
    ])
    const giveUp = () =>
      worker.pools.worker.sql`update graphile_worker._private_jobs set attempts = 1
        where id = (select min(id) from graphile_worker._private_jobs)`
    expect(await foundAfter(giveUp)).toEqual([`lost queue.givenUp ${eventId}`])
  })

  it('a message that waits although a minute has passed', async () => {
    const eventId = await messageOf('chart.assigned', charts.draft)
    const plant = () => owner`update outbox_events set relayed_at = null,
      created_at = created_at - interval '2 minutes' where id = ${eventId}`
    expect(await foundAfter(plant)).toEqual([`half_done outbox.waiting ${eventId}`])
  })

  it('a message that is gone although its note is there', async () => {
    const eventId = await messageOf('chart.submitted', charts.pending)
    const plant = () => owner`delete from outbox_events where id = ${eventId}`
    expect(await foundAfter(plant)).toEqual([`lost outbox.message ${eventId}`])
  })

  it('a notification that is there twice, and one that is not there', async () => {
    const subjectId = charts.approved
    const copy = () => owner`insert into notifications (org_id, id, user_id, kind, subject_id,
        subject_label, actor_label, created_at)
      select org_id, gen_random_uuid(), user_id, kind, subject_id, subject_label, actor_label, created_at
      from notifications where subject_id = ${subjectId}`
    expect(await foundAfter(copy)).toContain(`double notifications ${subjectId}`)
    const remove = () => owner`delete from notifications where kind = 'chart.returned'`
    expect(await foundAfter(remove)).toEqual([`lost notifications ${charts.returned}`])
  })

  it('an import whose end, bundles, files or runner are missing', async () => {
    expect(await foundAfter(() => deleteAudited('import.finished', jobId))).toEqual([
      `lost audit_log.importFinished ${jobId}`,
    ])
    const forgetFile = () =>
      owner`update import_jobs set files_done = 5, bundles = 7 where id = ${jobId}`
    expect(await foundAfter(forgetFile)).toEqual([
      `half_done import.files ${jobId}`,
      `lost audit_log.bundleStored ${jobId}`,
    ])
    const rerun = () => owner`update import_jobs set status = 'running' where id = ${jobId}`
    expect(await foundAfter(rerun)).toEqual([`lost import.job ${jobId}`])
  })

  it('mail that was sent and not erased, and mail that was given up in silence', async () => {
    const insert = (status: string) => owner<{ id: string }[]>`
      insert into pending_emails (org_id, id, kind, envelope_sealed, body_sealed, status,
        next_attempt_at, created_at, expires_at)
      values (${orgIdOf()}, gen_random_uuid(), 'test', 'x', 'x', ${status}, now(), now(), now())
      returning id`
    const ids: string[] = []
    const plant = async () => {
      for (const status of ['sent', 'dead']) ids.push((await insert(status))[0]?.id ?? '')
    }
    const found = await foundAfter(plant)
    expect(found).toEqual([
      `half_done mail.body ${ids[0]}`,
      `lost audit_log.emailUndelivered ${ids[1]}`,
    ])
  })

  it('reads that are not sealed', async () => {
    const at = new Date(world.now().getTime() - 120_000).toISOString()
    const plant =
      () => owner`insert into access_log (org_id, id, at, actor_id, actor_label, action, row_count)
      values (${orgIdOf()}, gen_random_uuid(), ${at}, gen_random_uuid(), 'x', 'chart.opened', 1)`
    expect(await foundAfter(plant)).toEqual([`half_done access_log.seal ${orgIdOf()}`])
  })

  it('nothing of another organization', async () => {
    const other = await world.createOrganization('elsewhere')
    expect(await damagesOf(worker, other.orgId)).toEqual([])
  })
})
