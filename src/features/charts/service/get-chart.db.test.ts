import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seal } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import type { ChartPayload } from '../contract/chart-payload'
import { getChart } from './get-chart'

let world: TestWorld
let org: TestOrganization
let other: TestOrganization
let number = 0

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('desk')
  other = await world.createOrganization('elsewhere')
})

afterAll(() => world.close())

const note = 'CHIEF COMPLAINT\n\nCough for three days.'

const payload: ChartPayload = {
  subject: { sex: 'female', ageYears: 61 },
  encounter: { class: 'outpatient', type: { text: 'Office visit', codes: [] }, reasons: [] },
  conditions: [],
  activeProblems: [],
  procedures: [],
  medications: [],
  observations: [],
  allergies: [],
  immunizations: [],
  carePlans: [],
  devices: [],
  reports: [],
  imagingStudies: [],
  documents: [],
}

interface Stored {
  readonly chartId: string
  readonly patientId: string
  readonly documentId: string
}

async function storeChart(
  organization: TestOrganization,
  { assigned = true, round = 0 } = {},
): Promise<Stored> {
  const ctx = organization.as.coder
  const [patientId, chartId, documentId] = [ctx.newId(), ctx.newId(), ctx.newId()]
  const { orgId } = organization
  const identifiers = seal(
    ctx.keyring,
    { orgId, recordId: patientId },
    JSON.stringify({ name: 'Ada Marrow', recordNumbers: ['MR-1', '999-10-1000'] }),
  )
  const text = seal(ctx.keyring, { orgId, recordId: documentId }, note)
  number += 1
  await withOrgScope(ctx, async ({ sql }) => {
    await sql`insert into patients (org_id, id, source_key, sex, birth_date, identifiers_sealed, identifiers_hash)
      values (${orgId}, ${patientId}, ${patientId}, 'female', '1964-05-17', ${identifiers}, '')`
    await sql`insert into charts (org_id, id, number, patient_id, source_key, content_hash, setting,
        encounter_class, encounter_type, specialty, specialty_reason, difficulty, difficulty_reason,
        priority, priority_reason, started_at, service_date, patient_sex, patient_age, payload,
        assignee_id, assignee_label, round, latest_source_version, created_at, updated_at)
      values (${orgId}, ${chartId}, ${number}, ${patientId}, ${chartId}, '', 'professional',
        'outpatient', 'Office visit', 'Primary care', '', 'simple', '', 10, 'routine',
        '2026-02-11T09:30:00Z', '2026-02-11', 'female', 61, ${JSON.stringify(payload)}::jsonb,
        ${assigned ? ctx.actor.userId : null}, ${assigned ? ctx.actor.label : null}, ${round}, 2,
        ${ctx.clock().toISOString()}, ${ctx.clock().toISOString()})`
    await sql`insert into chart_documents (org_id, id, chart_id, position, source_key, title, kind,
        authored_at, author_label, text_sealed, text_hash, characters)
      values (${orgId}, ${documentId}, ${chartId}, 1, 'a', 'Progress note', 'note',
        '2026-02-11T10:00:00Z', 'Dr. Vale', ${text}, '', ${note.length})`
  })
  return { chartId, patientId, documentId }
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
    stored = await storeChart(org)
  })

  it('gives its coder the facts, the patient and the notes in clear, and records the reading once', async () => {
    const request = await signInAs(world, org, 'coder')
    const view = await getChart(request, { chartId: stored.chartId })
    expect(view.chart).toMatchObject({
      id: stored.chartId,
      status: 'draft',
      version: 1,
      startedAt: '2026-02-11T09:30:00.000Z',
      endedAt: null,
      serviceDate: '2026-02-11',
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
        authoredAt: '2026-02-11T10:00:00.000Z',
        authorLabel: 'Dr. Vale',
        text: note,
      },
    ])
    expect(view.payload).toEqual(payload)
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
    const { chartId } = await storeChart(org, { assigned: false })
    const request = await signInAs(world, org, 'manager')
    const view = await getChart(request, { chartId })
    expect(view.chart.assigneeId).toBeNull()
  })

  it('is not there for a coder to whom it is not assigned', async () => {
    const { chartId } = await storeChart(org, { assigned: false })
    const request = await signInAs(world, org, 'coder')
    await expect(getChart(request, { chartId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is not there for a supervisor before its first submission, and is afterwards', async () => {
    const request = await signInAs(world, org, 'supervisor')
    await expect(getChart(request, stored)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const submitted = await storeChart(org, { round: 1 })
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
    const second = await storeChart(org)
    await tamper(`update patients set identifiers_sealed = set_byte(identifiers_sealed, 40, get_byte(identifiers_sealed, 40) # 1)
      where id = '${second.patientId}'`)
    await expect(getChart(request, second)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })

  it('stays shut when a sealed note was moved to another document', async () => {
    const second = await storeChart(org)
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
