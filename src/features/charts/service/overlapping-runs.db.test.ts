import { afterAll, beforeAll, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { bundleOf, encounterResource, patientResource } from '@/testing/fhir-bundle'
import { stageForTest, type TestFile } from '@/testing/import-bundles'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { asSystem, openTestWorld, type TestWorld } from '@/testing/test-world'
import { charts } from '../tables/charts'
import { importBuckets, importChunks } from '../tables/imports'
import { queueImport } from './queue-import'
import { readImport } from './read-import'
import { runImport } from './run-import'

const patientCount = 12

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

const patients = Array.from({ length: patientCount }, (_, number) => {
  const id = `p${number}`
  return [patientResource(id), encounterResource(`e${number}`, id)]
})

function lines(name: string, values: readonly object[]): TestFile {
  return { name, content: values.map((value) => JSON.stringify(value)).join('\n') }
}

/** The same patients as single bundles, as one file of bundles, and as two bulk files. */
const layouts: readonly [string, readonly TestFile[]][] = [
  ['bundles', patients.map((resources, number) => lines(`${number}.json`, [bundleOf(resources)]))],
  [
    'lines',
    [
      lines(
        'bundles.ndjson',
        patients.map((resources) => bundleOf(resources)),
      ),
    ],
  ],
  [
    'bulk',
    [
      lines(
        'Patient.ndjson',
        patients.map(([patient]) => patient ?? {}),
      ),
      lines(
        'Encounter.ndjson',
        patients.map(([, encounter]) => encounter ?? {}),
      ),
    ],
  ],
]

it.each(layouts)('of %s bring everything once', async (layout, files) => {
  const org = await world.createOrganization(`overlap-${layout}`)
  const ctx = org.as.manager
  const fileIds = await stageForTest(ctx, files)
  const { jobId } = await queueImport(ctx, { fileIds, assertSynthetic: false })
  const runs = [1, 2, 3].map(() => asSystem(world.openWorker(), org.orgId, 'import.run'))
  await Promise.all(runs.map((run) => runImport(run, { jobId })))

  expect(await readImport(ctx, jobId)).toMatchObject({
    status: 'completed',
    filesDone: files.length,
    filesRefused: 0,
    counts: { bundles: patientCount, chartsCreated: patientCount, chartsUnchanged: 0, rejected: 0 },
  })
  await withOrgScope(ctx, async (tx) => {
    expect(await tx.db.select().from(charts)).toHaveLength(patientCount)
    expect(await tx.db.select().from(importChunks)).toEqual([])
    expect(await tx.db.select().from(importBuckets)).toEqual([])
  })
  expect(await listAuditEntries(ctx, 'import.bundleStored')).toHaveLength(patientCount)
  expect(await listAuditEntries(ctx, 'import.finished')).toHaveLength(1)
})
