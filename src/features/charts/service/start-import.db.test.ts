import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { outboxEvents } from '@/server/tables'
import { smallBundle } from '@/testing/fhir-bundle'
import { stageForTest } from '@/testing/import-bundles'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { startImportSchema } from '../contract/imports'
import { discardUnclaimedFiles } from './discard-unclaimed-files'
import { readImport } from './read-import'
import { startImport } from './start-import'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('start')
  foreign = await world.createOrganization('start-foreign')
})

afterAll(() => world.close())

const marked = { name: 'a.json', content: JSON.stringify(smallBundle('1')) }
const unmarked = {
  name: 'b.json',
  content: marked.content.replaceAll(/synthea|synthetichealth/g, 'elsewhere'),
}

describe('starting an import', () => {
  it('queues the files in their order for the worker and audits who asserted what', async () => {
    const ctx = org.as.manager
    const fileIds = await stageForTest(ctx, [marked, unmarked])
    const { jobId } = await startImport(ctx, { fileIds, assertSynthetic: true })
    const job = await readImport(ctx, jobId)
    expect(job).toMatchObject({ status: 'queued', files: 2, startedBy: 'Manager start' })
    expect(job.fileList.map(({ name }) => name)).toEqual(['a.json', 'b.json'])
    const events = await withOrgScope(ctx, (tx) => tx.db.select().from(outboxEvents))
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ['import.requested', { jobId }],
    ])
    expect(await listAuditEntries(ctx, 'import.started')).toMatchObject([
      {
        actorId: ctx.actor.userId,
        subjectId: jobId,
        detail: { files: 2, assertedSynthetic: true },
      },
    ])
  })

  it('asks for the assertion where a file carries no mark', async () => {
    const fileIds = await stageForTest(org.as.manager, [marked, unmarked])
    await expect(
      startImport(org.as.manager, { fileIds, assertSynthetic: false }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      details: [{ path: 'assertSynthetic' }],
    })
  })

  it('takes each file once', async () => {
    const fileIds = await stageForTest(org.as.manager, [marked])
    await startImport(org.as.manager, { fileIds, assertSynthetic: false })
    await expect(
      startImport(org.as.manager, { fileIds, assertSynthetic: false }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('finds no file of another organization', async () => {
    const fileIds = await stageForTest(foreign.as.manager, [marked])
    await expect(
      startImport(org.as.manager, { fileIds, assertSynthetic: false }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.each(['coder', 'supervisor', 'admin', 'provider', 'biller'] as const)(
    'is not for a %s',
    async (role) => {
      const input = startImportSchema.parse({ fileIds: [org.orgId] })
      await expect(startImport(org.as[role], input)).rejects.toMatchObject({
        code: 'FORBIDDEN_ROLE',
      })
    },
  )

  it('is no longer possible a day after the upload', async () => {
    const fileIds = await stageForTest(org.as.manager, [marked])
    world.setNow('2026-03-03T11:59:00.000Z')
    await discardUnclaimedFiles(world.openWorker())
    expect(await listAuditEntries(org.as.manager, 'import.unclaimedDiscarded')).toEqual([])
    world.setNow('2026-03-03T12:01:00.000Z')
    await discardUnclaimedFiles(world.openWorker())
    await expect(
      startImport(org.as.manager, { fileIds, assertSynthetic: false }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await listAuditEntries(org.as.manager, 'import.unclaimedDiscarded')).toHaveLength(1)
  })
})
