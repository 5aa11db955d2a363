import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemActor } from '@/core/actor'
import { verifyChain } from '@/features/audit-log'
import { createOrganization } from '@/features/identity'
import {
  actingAs,
  openServerContext,
  type ActorContext,
  type ServerContext,
} from '@/server/context'
import { readEnv, type Env } from '@/server/env'
import { openWorkerContext, type WorkerContext } from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { bundleOf, encounterResource, patientResource } from '@/testing/fhir-bundle'
import { stageForTest } from '@/testing/import-bundles'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openOwnPostgres, type OwnPostgres } from '@/testing/own-postgres'
import { killSpawned, spawnWorker } from '@/testing/spawn-process'
import { damagesOf, untilSettled } from '@/testing/workplace'
import { charts } from '../tables/charts'
import { importBuckets, importChunks } from '../tables/imports'
import { queueImport } from './queue-import'
import { readImport } from './read-import'

const bundleCount = 160
const encountersEach = 24
const killAfter = 8
const patience = { timeout: 60_000, interval: 50 }

let own: OwnPostgres
let env: Env
let server: ServerContext
let onlooker: WorkerContext

beforeAll(async () => {
  own = await openOwnPostgres()
  env = readEnv(own.variables)
  server = openServerContext(env)
  onlooker = openWorkerContext(env)
}, 60_000)

afterEach(killSpawned)

afterAll(async () => {
  await Promise.all([server, onlooker].map(({ pools }) => pools.app.close()))
  await onlooker.pools.worker.close()
  await own.close()
}, 60_000)

function bundle(key: string) {
  const encounters = Array.from({ length: encountersEach }, (_, index) =>
    encounterResource(`${key}-e${index}`, key),
  )
  return bundleOf([patientResource(key), ...encounters])
}

/** The same patients as single bundles, as one file of bundles, or as bulk files. */
const layouts = {
  bundles: (key: string) =>
    Array.from({ length: bundleCount }, (_, index) => ({
      name: `${index}.json`,
      content: JSON.stringify(bundle(`${key}${index}`)),
    })),
  lines: (key: string) => [
    {
      name: 'bundles.ndjson',
      content: Array.from({ length: bundleCount }, (_, index) =>
        JSON.stringify(bundle(`${key}${index}`)),
      ).join('\n'),
    },
  ],
  bulk: (key: string) => [
    {
      name: 'resources.ndjson',
      content: Array.from({ length: bundleCount }, (_, index) =>
        (bundle(`${key}${index}`)['entry'] as { resource: object }[])
          .map(({ resource }) => JSON.stringify(resource))
          .join('\n'),
      ).join('\n'),
    },
  ],
}

async function startImportIn(slug: string, layout: keyof typeof layouts) {
  const { orgId } = await createOrganization(server, { slug, name: slug })
  const ctx = actingAs(server, systemActor(orgId, 'test'), 'test-correlation')
  const fileIds = await stageForTest(ctx, layouts[layout](slug))
  const { jobId } = await queueImport(ctx, { fileIds, assertSynthetic: false })
  return { ctx, jobId }
}

interface Started {
  readonly ctx: ActorContext
  readonly jobId: string
}

/** Waits until some bundles are in and others are not, and says how many. */
async function untilInMidst({ ctx, jobId }: Started): Promise<void> {
  await vi.waitFor(async () => {
    const { counts, status } = await readImport(ctx, jobId)
    expect(counts.bundles).toBeGreaterThanOrEqual(killAfter)
    expect(status).toBe('running')
  }, patience)
}

async function expectWhole({ ctx, jobId }: Started): Promise<void> {
  await vi.waitFor(async () => {
    expect((await readImport(ctx, jobId)).status).toBe('completed')
  }, patience)
  const detail = await readImport(ctx, jobId)
  expect(detail.counts).toMatchObject({
    bundles: bundleCount,
    patients: bundleCount,
    encounters: bundleCount * encountersEach,
    chartsCreated: bundleCount * encountersEach,
    chartsUpdated: 0,
    chartsUnchanged: 0,
    rejected: 0,
  })
  expect(detail.filesDone).toBe(detail.files)
  await withOrgScope(ctx, async (tx) => {
    const numbers = await tx.db.select({ number: charts.number }).from(charts)
    expect(numbers).toHaveLength(bundleCount * encountersEach)
    expect(Math.max(...numbers.map(({ number }) => number))).toBe(numbers.length)
    expect(await tx.db.select().from(importChunks)).toEqual([])
    expect(await tx.db.select().from(importBuckets)).toEqual([])
  })
  expect(await listAuditEntries(ctx, 'import.bundleStored')).toHaveLength(bundleCount)
  expect(await verifyChain(ctx)).toMatchObject({ state: 'intact' })
  await untilSettled(onlooker, ctx.actor.orgId)
  expect(await damagesOf(onlooker, ctx.actor.orgId)).toEqual([])
}

describe('an import in its midst', { timeout: 150_000 }, () => {
  it('is finished by the next worker when its own is killed, with nothing missing or double', async () => {
    const imports = [
      await startImportIn('worker-bundles', 'bundles'),
      await startImportIn('worker-lines', 'lines'),
      await startImportIn('worker-bulk', 'bulk'),
    ]
    const first = await spawnWorker(env)
    await Promise.all(imports.map(untilInMidst))
    await first.kill()
    for (const { ctx, jobId } of imports)
      expect((await readImport(ctx, jobId)).counts.bundles).toBeLessThan(bundleCount)
    await spawnWorker(env)
    for (const started of imports) await expectWhole(started)
  })

  it('is finished after the database was killed too, with nothing missing or double', async () => {
    const started = await startImportIn('database', 'bundles')
    const first = await spawnWorker(env)
    await untilInMidst(started)
    await own.kill()
    await first.kill()
    await vi.waitFor(() => readImport(started.ctx, started.jobId), patience)
    await spawnWorker(env)
    await expectWhole(started)
  })
})
