import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { emptyPayload } from '@/testing/empty-payload'
import { insertChart } from '@/testing/insert-chart'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { getChart } from './get-chart'

let world: TestWorld
let org: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('desk')
  other = await world.createOrganization('elsewhere')
})

afterAll(() => world.close())

const note = 'CHIEF COMPLAINT\n\nCough for three days.'

interface Stored {
  readonly chartId: string
  readonly patientId: string
  readonly documentId: string
}

async function storeChart({ assigned = true, round = 0 } = {}): Promise<Stored> {
  const { actor } = org.as.coder
  const assignee = { assigneeId: actor.userId, assigneeLabel: actor.label }
  const { chartId, patientId, documentIds } = await insertChart(org.as.coder, {
    patient: { name: 'Ada Marrow', recordNumber: 'MR-1', sex: 'female', birthDate: '1964-05-17' },
    patientAge: 61,
    round,
    latestSourceVersion: 2,
    endedAt: null,
    documents: [{ text: note }],
    ...(assigned && assignee),
  })
  return { chartId, patientId, documentId: documentIds[0] ?? '' }
}

async function accessRows(organization: TestOrganization, chartId: string) {
  return withOrgScope(
    organization.as.admin,
    ({ sql }) =>
      sql`select action, actor_id, row_count from access_log where subject_id = ${chartId} order by id`,
  )
}

describe('opening a chart', () => {
  let stored: Stored
  beforeEach(async () => {
    stored = await storeChart()
  })

  it('gives its coder the facts, the patient and the notes in clear, and records the reading once', async () => {
    const request = await signInAs(world, org, 'coder')
    const view = await getChart(request, { chartId: stored.chartId })
    expect(view.chart).toMatchObject({
      id: stored.chartId,
      status: 'draft',
      version: 1,
      startedAt: '2026-02-20T09:00:00.000Z',
      endedAt: null,
      serviceDate: '2026-02-20',
      assigneeLabel: 'Coder desk',
      hasNewerSource: true,
    })
    expect(view.chart.number).toMatch(/^C-0\d{5}$/)
    expect(view.patient).toEqual({
      name: 'Ada Marrow',
      recordNumber: 'MR-1',
      sex: 'female',
      age: 61,
      ageDays: null,
      birthDate: '1964-05-17',
      deathDate: null,
    })
    expect(view.documents).toEqual([
      {
        id: stored.documentId,
        title: 'Progress note',
        kind: 'note',
        authoredAt: null,
        authorLabel: null,
        text: note,
      },
    ])
    expect(view.payload).toEqual(emptyPayload)
    expect(await accessRows(org, stored.chartId)).toEqual([
      { action: 'chart.opened', actor_id: org.as.coder.actor.userId, row_count: 1 },
    ])
  })

  it('takes one round trip', async () => {
    const request = await signInAs(world, org, 'coder')
    await getChart(request, stored)
    const before = world.queries.length
    await getChart(request, stored)
    expect(world.queries.length - before).toBe(1)
  })

  it('is refused without a session', async () => {
    await expect(getChart(testRequest(world.server), stored)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    const stranger = testRequest(world.server, { sessionHash: Buffer.alloc(32, 7) })
    await expect(getChart(stranger, stored)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await accessRows(org, stored.chartId)).toEqual([])
  })

  it.each(['provider', 'biller', 'admin'] as const)(
    'is closed to a %s, and the attempt is recorded',
    async (role) => {
      const request = await signInAs(world, org, role)
      await expect(getChart(request, stored)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
      expect(await accessRows(org, stored.chartId)).toMatchObject([
        { action: 'chart.refused', actor_id: org.as[role].actor.userId, row_count: 0 },
      ])
    },
  )

  it('is not there for another organization, whose own log holds the attempt', async () => {
    const request = await signInAs(world, other, 'manager')
    await expect(getChart(request, stored)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await accessRows(org, stored.chartId)).toEqual([])
    expect(await accessRows(other, stored.chartId)).toMatchObject([{ action: 'chart.refused' }])
  })

  it('is open to a manager whoever has it', async () => {
    const { chartId } = await storeChart({ assigned: false })
    const request = await signInAs(world, org, 'manager')
    const view = await getChart(request, { chartId })
    expect(view.chart.assigneeId).toBeNull()
  })

  it('is not there for a coder to whom it is not assigned', async () => {
    const { chartId } = await storeChart({ assigned: false })
    const request = await signInAs(world, org, 'coder')
    await expect(getChart(request, { chartId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is not there for a supervisor before its first submission, and is afterwards', async () => {
    const request = await signInAs(world, org, 'supervisor')
    await expect(getChart(request, stored)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const submitted = await storeChart({ round: 1 })
    expect((await getChart(request, submitted)).chart.round).toBe(1)
  })

  it('stays shut when a byte of a note or of the identifiers was changed', async () => {
    const request = await signInAs(world, org, 'coder')
    await tamper(`update chart_documents set text_sealed = set_byte(text_sealed, 40, get_byte(text_sealed, 40) # 1)
      where id = '${stored.documentId}'`)
    await expect(getChart(request, stored)).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('does not match its seal') as string,
    })
    const second = await storeChart()
    await tamper(`update patients set identifiers_sealed = set_byte(identifiers_sealed, 40, get_byte(identifiers_sealed, 40) # 1)
      where id = '${second.patientId}'`)
    await expect(getChart(request, second)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })

  it('stays shut when a sealed note was moved to another document', async () => {
    const second = await storeChart()
    await tamper(`update chart_documents set text_sealed =
      (select text_sealed from chart_documents where id = '${second.documentId}')
      where id = '${stored.documentId}'`)
    const request = await signInAs(world, org, 'coder')
    await expect(getChart(request, stored)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })
})

async function tamper(statement: string): Promise<void> {
  await withOrgScope(org.as.admin, ({ sql }) => sql.unsafe(statement))
}
