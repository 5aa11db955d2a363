import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { conditionResource, smallBundle } from '@/testing/fhir-bundle'
import { importForTest, stageForTest } from '@/testing/import-bundles'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { listImportIssuesSchema } from '../contract/imports'
import { beginJob, listJobFiles } from '../queries/import-jobs'
import { commitUnits } from './commit-units'
import { listImportIssues } from './list-import-issues'
import { prepareBundle, type PreparedUnit } from './prepare-bundle'
import { queueImport } from './queue-import'
import { readImport } from './read-import'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

/** A job that has begun, of as many files as it will be given units. */
async function beginJobOf(ctx: ActorContext, bundles: readonly object[]) {
  const sources = bundles.map((bundle, index) => ({
    name: `${index}.json`,
    content: JSON.stringify(bundle),
  }))
  const fileIds = await stageForTest(ctx, sources)
  const { jobId } = await queueImport(ctx, { fileIds, assertSynthetic: false })
  const began = { runId: ctx.newId(), at: ctx.clock() }
  return withOrgScope(ctx, async (tx) => {
    const job = await beginJob(tx, jobId, began)
    if (job === undefined) throw new Error('The job did not begin.')
    return { job, files: await listJobFiles(tx, jobId) }
  })
}

/** What PostgreSQL refuses, though the projection let it pass. */
function spoilt(unit: PreparedUnit): PreparedUnit {
  return {
    ...unit,
    patients: unit.patients.map((patient) => ({
      ...patient,
      charts: patient.charts.map((chart) => ({
        ...chart,
        columns: { ...chart.columns, service_date: 'the ides of March' },
      })),
    })),
  }
}

describe('bundles that are committed together', () => {
  it('are stored without the one whose content the database refuses, which is named', async () => {
    const org = await world.createOrganization('together-refused')
    const ctx = org.as.manager
    const bundles = ['a', 'b', 'c', 'd'].map((suffix) => smallBundle(suffix))
    const { job, files } = await beginJobOf(ctx, bundles)
    const commits = commitUnits(ctx, job)
    for (const [index, file] of files.entries()) {
      const unit = prepareBundle({ ctx, job, directory: () => undefined }, bundles[index])
      await commits.commit({
        ...(index === 2 ? spoilt(unit) : unit),
        issues: [],
        place: { kind: 'file', fileId: file.id, done: 0, isWhole: true },
        bytesDone: index + 1,
      })
    }
    await commits.settle()

    const detail = await readImport(ctx, job.id)
    expect(detail).toMatchObject({ filesDone: 4, bytesDone: 4 })
    expect(detail.counts).toMatchObject({ bundles: 4, chartsCreated: 3, rejected: 1 })
    const issues = await listImportIssues(ctx, listImportIssuesSchema.parse({ jobId: job.id }))
    expect(issues.items).toMatchObject([{ reason: 'not-stored', fileName: '2.json', bundle: 1 }])
    expect(await listAuditEntries(ctx, 'import.bundleStored')).toHaveLength(4)
    expect(await verifyChain(ctx)).toMatchObject({ state: 'intact' })
  })

  it('each have an audit row of their own counts, in their order', async () => {
    const org = await world.createOrganization('together-audited')
    const twoDiagnoses = smallBundle('x', [conditionResource('gout', 'Gout')])
    const known = smallBundle('y')
    await importForTest({ world, org }, known)
    const detail = await importForTest({ world, org }, smallBundle('v'), twoDiagnoses, known)
    expect(detail.counts).toMatchObject({ bundles: 3, chartsCreated: 2, chartsUnchanged: 1 })
    const ctx = org.as.manager
    const rows = (await listAuditEntries(ctx, 'import.bundleStored')).map(({ detail: of }) => of)
    expect(rows.slice(-3)).toMatchObject([
      { chartsCreated: 1, chartsUnchanged: 0, resources: 4 },
      { chartsCreated: 1, chartsUnchanged: 0, resources: 5 },
      { chartsCreated: 0, chartsUnchanged: 1, resources: 4 },
    ])
    expect(await verifyChain(ctx)).toMatchObject({ state: 'intact' })
  })

  it('follow each other where they are of one patient', async () => {
    const org = await world.createOrganization('together-twice')
    const changed = smallBundle('p', [conditionResource('gout', 'Gout')])
    const detail = await importForTest(
      { world, org },
      smallBundle('o'),
      smallBundle('p'),
      changed,
      changed,
    )
    expect(detail.counts).toMatchObject({
      bundles: 4,
      chartsCreated: 2,
      chartsUpdated: 1,
      chartsUnchanged: 1,
      rejected: 0,
    })
  })
})
