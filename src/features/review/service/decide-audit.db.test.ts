import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { notificationJobs } from '@/features/notifications/jobs'
import { listNotifications } from '@/features/notifications/service/list-notifications'
import { charts } from '@/features/charts/tables/charts'
import type { ActorContext } from '@/server/context'
import { outboxEvents } from '@/server/tables'
import { withOrgScope } from '@/server/transaction'
import { drainOutbox } from '@/testing/drain-outbox'
import { insertChart } from '@/testing/insert-chart'
import { insertSubmission, submittedDiagnoses } from '@/testing/insert-submission'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { decideInput, type DecideInput } from '../contract/audits'
import { reviewJobs } from '../jobs'
import { countQueue } from './count-queue'
import { countUnread } from './count-unread'
import { decideAudit } from './decide-audit'
import { getAudit } from './get-audit'
import { listChartRounds } from './list-chart-rounds'
import { listFeedback } from './list-feedback'
import { listQueue } from './list-queue'
import { markFeedbackRead } from './mark-feedback-read'

let world: TestWorld
let count = 0

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

const jobs = [...reviewJobs, ...notificationJobs]
const page = { limit: 50 }

function systemOf(org: TestOrganization): ActorContext {
  return { ...org.as.coder, actor: systemActor(org.orgId, 'test') }
}

/** An organization of the test's own with one chart waiting for its audit. */
async function openCase(...codes: readonly string[]) {
  count += 1
  const org = await world.createOrganization(`review-${count}`)
  const { chartId } = await insertChart(org.as.manager)
  await insertSubmission(org.as.coder, chartId, submittedDiagnoses(...codes))
  await drainOutbox(systemOf(org), jobs)
  const [audit] = (await listQueue(org.as.supervisor, { status: 'open', ...page })).items
  if (!audit) throw new Error('the submission did not reach the queue')
  return { org, chartId, auditId: audit.auditId, ...org.as }
}

function decision(input: Partial<DecideInput> & Pick<DecideInput, 'auditId'>): DecideInput {
  return decideInput.parse({ version: 1, decision: 'approve', ...input })
}

const finding = {
  codeKind: 'diagnosis',
  code: 'E11.9',
  type: 'specificity',
  severity: 'major',
  note: 'The note names the kidney disease.',
  suggestedCode: 'E11.22',
} as const

async function chartRow(ctx: ActorContext, chartId: string) {
  const rows = await withOrgScope(ctx, (tx) => tx.db.select().from(charts))
  return rows.find(({ id }) => id === chartId)
}

async function decidedMessages(ctx: ActorContext) {
  const events = await withOrgScope(ctx, (tx) => tx.db.select().from(outboxEvents))
  return events.filter(({ type }) => type === 'audit.decided').map(({ payload }) => payload)
}

describe('approving an audit', () => {
  it('completes the chart, scores it, tells the coder and stands in the chain', async () => {
    const { auditId, chartId, supervisor, coder, org } = await openCase('I10', 'E11.9')
    const decided = await decideAudit(supervisor, decision({ auditId }))
    expect(decided).toMatchObject({
      version: 2,
      status: 'approved',
      chartStatus: 'completed',
      chartVersion: 3,
      score: 1,
      scoreN: 2,
    })
    expect(await chartRow(supervisor, chartId)).toMatchObject({
      status: 'completed',
      version: 3,
      completedAt: world.now(),
    })
    expect(await decidedMessages(supervisor)).toEqual([
      { auditId, chartId, coderId: coder.actor.userId, decision: 'approve' },
    ])
    await drainOutbox(systemOf(org), jobs)
    const { items } = await listNotifications(coder, { limit: 5 })
    expect(items).toMatchObject([
      { kind: 'chart.approved', subjectId: chartId, actorLabel: supervisor.actor.label },
    ])
    const [entry] = await listAuditEntries(supervisor, 'audit.approved')
    expect(entry).toMatchObject({
      actorId: supervisor.actor.userId,
      subjectId: auditId,
      changed: ['status', 'referenceCodes', 'score'],
      detail: { chartId, round: 1, findings: 0, codesCorrect: 2, codesInReference: 2 },
    })
  })
})

describe('returning an audit', () => {
  it('keeps findings, feedback and reference, and opens a next round that shows them', async () => {
    const { auditId, chartId, supervisor, coder, org } = await openCase('I10', 'E11.9')
    const decided = await decideAudit(
      supervisor,
      decision({
        auditId,
        decision: 'return',
        findings: [finding],
        feedback: [{ topic: 'specificity', code: 'E11.9', text: 'Read the problem list.' }],
        score: 0.4,
      }),
    )
    expect(decided).toMatchObject({ chartStatus: 'returned', score: 0.5, scoreN: 2 })
    await insertSubmission(coder, chartId, submittedDiagnoses('I10', 'E11.22'))
    await drainOutbox(systemOf(org), jobs)
    const [second] = (await listQueue(supervisor, { status: 'open', ...page })).items
    const view = await getAudit(supervisor, { auditId: second?.auditId ?? '' })
    expect(view).toMatchObject({ round: 2, refusal: null, findings: [] })
    expect(view.earlier).toMatchObject([
      {
        auditId,
        round: 1,
        status: 'returned',
        statedScore: 0.4,
        findings: [finding],
        feedback: [{ text: 'Read the problem list.', code: 'E11.9', readAt: null }],
      },
    ])
    const first = await getAudit(supervisor, { auditId })
    expect(first.submitted.map(({ code }) => code)).toEqual(['I10', 'E11.9'])
    expect(first.reference).toMatchObject([
      { code: 'I10', principal: true },
      { code: 'E11.22', title: 'Type 2 diabetes mellitus with diabetic chronic kidney disease' },
    ])
    expect(first.refusal).toBe('not_open')
  })

  it('reads a plain text as feedback on the chart', async () => {
    const { auditId, supervisor, coder } = await openCase('I10')
    const input = decideInput.parse({
      auditId,
      version: 1,
      decision: 'return',
      findings: [],
      feedback: 'Query the provider.',
    })
    await decideAudit(supervisor, input)
    const { items, unread } = await listFeedback(coder, { mine: true, unread: false, ...page })
    expect(items).toMatchObject([{ topic: 'general', code: null, text: 'Query the provider.' }])
    expect(unread).toBe(1)
  })

  it('tells the coder who has the chart now, besides the one who coded it', async () => {
    const { auditId, chartId, supervisor, coder, manager, org } = await openCase('I10')
    await withOrgScope(
      supervisor,
      (tx) => tx.sql`update charts set assignee_id = ${manager.actor.userId} where id = ${chartId}`,
    )
    await decideAudit(
      supervisor,
      decision({ auditId, decision: 'return', findings: [{ ...finding, code: 'I10' }] }),
    )
    await drainOutbox(systemOf(org), jobs)
    for (const reader of [coder, manager]) {
      const { items } = await listNotifications(reader, { limit: 5 })
      expect(items).toMatchObject([{ kind: 'chart.returned', subjectId: chartId }])
    }
  })
})

describe('a decision is refused', () => {
  it('when a return says nothing', async () => {
    const { auditId, supervisor } = await openCase('I10')
    await expect(
      decideAudit(supervisor, decision({ auditId, decision: 'return' })),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED', details: [{ path: 'findings' }] })
  })

  it('when a finding names a code that was not submitted', async () => {
    const { auditId, supervisor } = await openCase('I10')
    await expect(
      decideAudit(supervisor, decision({ auditId, findings: [finding] })),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED', details: [{ path: 'findings.0.code' }] })
  })

  it('when the audit was decided before', async () => {
    const { auditId, supervisor } = await openCase('I10')
    await decideAudit(supervisor, decision({ auditId }))
    await expect(decideAudit(supervisor, decision({ auditId, version: 2 }))).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('when the version seen is not the one stored', async () => {
    const { auditId, supervisor } = await openCase('I10')
    await expect(decideAudit(supervisor, decision({ auditId, version: 4 }))).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('when the chart has left the audit meanwhile', async () => {
    const { auditId, chartId, supervisor } = await openCase('I10')
    await withOrgScope(
      supervisor,
      (tx) => tx.sql`update charts set status = 'returned' where id = ${chartId}`,
    )
    await expect(decideAudit(supervisor, decision({ auditId }))).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('when the supervisor coded the chart', async () => {
    const { auditId, supervisor, coder } = await openCase('I10')
    const promoted = { ...supervisor, actor: { ...supervisor.actor, userId: coder.actor.userId } }
    await expect(decideAudit(promoted, decision({ auditId }))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    const view = await getAudit(promoted, { auditId })
    expect(view.refusal).toBe('own_coding')
    const { items } = await listQueue(promoted, { status: 'open', ...page })
    expect(items).toMatchObject([{ auditId, ownCoding: true }])
  })

  it('of one of two decisions at once, with one audit event', async () => {
    const { auditId, supervisor } = await openCase('I10', 'E11.9')
    const attempts = await Promise.allSettled([
      decideAudit(supervisor, decision({ auditId })),
      decideAudit(supervisor, decision({ auditId, decision: 'return', findings: [finding] })),
    ])
    const refusals = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
    )
    expect(refusals).toMatchObject([{ code: 'CONFLICT' }])
    const entries = await Promise.all(
      ['audit.approved', 'audit.returned'].map((action) => listAuditEntries(supervisor, action)),
    )
    expect(entries.flat()).toHaveLength(1)
    expect(await decidedMessages(supervisor)).toHaveLength(1)
  })

  it('to every role but the supervisor', async () => {
    const { auditId, coder, manager, admin, provider, biller } = await openCase('I10')
    for (const stranger of [coder, manager, admin, provider, biller]) {
      const attempts = [
        decideAudit(stranger, decision({ auditId })),
        getAudit(stranger, { auditId }),
        listQueue(stranger, { status: 'open', ...page }),
        countQueue(stranger),
      ]
      for (const attempt of attempts) {
        await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
      }
    }
  })

  it('to another organization, as if the audit were not there', async () => {
    const { auditId } = await openCase('I10')
    const { supervisor, chartId } = await openCase('I10')
    await expect(decideAudit(supervisor, decision({ auditId }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(getAudit(supervisor, { auditId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { items } = await listQueue(supervisor, { status: 'open', ...page })
    expect(items.map((item) => item.chartId)).toEqual([chartId])
  })
})

describe('the queue', () => {
  it('holds a submission once, however often its message is delivered', async () => {
    const { org, auditId, supervisor } = await openCase('I10', 'E11.9')
    await drainOutbox(systemOf(org), jobs)
    const queue = await listQueue(supervisor, { status: 'open', ...page })
    expect(queue.items).toMatchObject([{ auditId, round: 1, codeCount: 2, ownCoding: false }])
    expect(queue.counts).toEqual({ open: 1, returned: 0, approved: 0 })
    expect(await listAuditEntries(supervisor, 'audit.opened')).toHaveLength(1)
  })

  it('pages through open audits in the order of submission without gap or repetition', async () => {
    const { org, supervisor, coder, manager } = await openCase('I10')
    for (const minute of [1, 2, 3, 4]) {
      world.setNow(`2026-03-02T13:0${minute}:00.000Z`)
      const { chartId } = await insertChart(manager)
      await insertSubmission(coder, chartId, submittedDiagnoses('I10'))
    }
    await drainOutbox(systemOf(org), jobs)
    const numbers: string[] = []
    let cursor: string | undefined
    do {
      const queue = await listQueue(supervisor, { status: 'open', limit: 2, cursor })
      numbers.push(...queue.items.map(({ chartNumber }) => chartNumber))
      cursor = queue.nextCursor ?? undefined
    } while (cursor)
    expect(numbers).toEqual(['C-000001', 'C-000002', 'C-000003', 'C-000004', 'C-000005'])
  })

  it('keeps decided audits under their outcome', async () => {
    const { auditId, supervisor } = await openCase('I10')
    await decideAudit(supervisor, decision({ auditId }))
    const queue = await listQueue(supervisor, { status: 'approved', ...page })
    expect(queue.counts).toEqual({ open: 0, returned: 0, approved: 1 })
    expect(await countQueue(supervisor)).toEqual(queue.counts)
    expect(queue.items).toMatchObject([
      { auditId, status: 'approved', auditorLabel: supervisor.actor.label, score: 1, scoreN: 1 },
    ])
  })
})

describe('what the coder reads', () => {
  async function returned() {
    const opened = await openCase('I10', 'E11.9')
    await decideAudit(
      opened.supervisor,
      decision({
        auditId: opened.auditId,
        decision: 'return',
        findings: [finding],
        feedback: [
          { topic: 'poa', code: null, text: 'First.' },
          { topic: 'general', code: null, text: 'Second.' },
        ],
      }),
    )
    return opened
  }

  it('is the decided rounds of their chart, and nobody else’s', async () => {
    const { chartId, coder, supervisor, org } = await returned()
    const { rounds } = await listChartRounds(coder, { chartId })
    expect(rounds).toMatchObject([{ round: 1, status: 'returned', findings: [finding] }])
    expect((await listChartRounds(supervisor, { chartId })).rounds).toHaveLength(1)
    const colleague = { ...coder, actor: { ...coder.actor, userId: org.as.biller.actor.userId } }
    await expect(listChartRounds(colleague, { chartId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(
      (await listFeedback(colleague, { chartId, mine: false, unread: false, ...page })).items,
    ).toEqual([])
    await expect(listChartRounds(org.as.admin, { chartId })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    const { as } = await openCase('I10').then((other) => other.org)
    await expect(listChartRounds(as.coder, { chartId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('is marked as read by the coder alone, with one audit row', async () => {
    const { coder, supervisor, manager, org } = await returned()
    const before = await listFeedback(manager, { mine: false, unread: true, ...page })
    expect(before.items).toHaveLength(2)
    const ids = before.items.map(({ id }) => id)
    const elsewhere = await world.createOrganization(`elsewhere-${count}`)
    for (const stranger of [supervisor, elsewhere.as.coder]) {
      expect(await markFeedbackRead(stranger, { ids })).toEqual({ marked: 0 })
    }
    expect(await countUnread(coder)).toEqual({ unread: 2 })
    expect(await countUnread(elsewhere.as.coder)).toEqual({ unread: 0 })
    expect(await markFeedbackRead(coder, { ids: ids.slice(0, 1) })).toEqual({ marked: 1 })
    expect((await listFeedback(coder, { mine: true, unread: true, ...page })).unread).toBe(1)
    expect(await markFeedbackRead(coder, {})).toEqual({ marked: 1 })
    expect(await markFeedbackRead(coder, {})).toEqual({ marked: 0 })
    const entries = await listAuditEntries(coder, 'feedback.read')
    expect(entries.map(({ detail }) => detail?.feedback)).toMatchObject([[ids[0]], [ids[1]]])
    for (const attempt of [markFeedbackRead(org.as.admin, {}), countUnread(org.as.admin)]) {
      await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    }
    await expect(
      listFeedback(org.as.admin, { mine: false, unread: false, ...page }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
  })
})
