import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { encounterResource, patientResource, smallBundle } from '@/testing/fhir-bundle'
import { importForTest, type TestFile } from '@/testing/import-bundles'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { charts } from '../tables/charts'
import { importBuckets } from '../tables/imports'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('bulk')
})

afterAll(() => world.close())

type Json = Record<string, unknown>

function lines(name: string, resources: readonly Json[]): TestFile {
  return { name, content: resources.map((resource) => JSON.stringify(resource)).join('\n') }
}

/** The resources of several small bundles, one file a type, as a bulk export lays them out. */
function bulkFiles(suffixes: readonly string[]): TestFile[] {
  const resources = suffixes.flatMap((suffix) =>
    (smallBundle(suffix)['entry'] as { resource: Json }[]).map(({ resource }) => resource),
  )
  const types = [...new Set(resources.map(({ resourceType }) => resourceType as string))]
  return types.map((type) =>
    lines(
      `${type}.ndjson`,
      resources.filter(({ resourceType }) => resourceType === type),
    ),
  )
}

async function listCharts() {
  return withOrgScope(org.as.manager, (tx) => tx.db.select().from(charts).orderBy(charts.number))
}

describe('bulk files', () => {
  it('are joined by patient, whatever file comes first', async () => {
    const files = bulkFiles(['k1', 'k2', 'k3']).toReversed()
    const detail = await importForTest({ world, org }, ...files)
    expect(detail).toMatchObject({
      status: 'completed',
      filesDone: 4,
      counts: {
        bundles: 3,
        patients: 3,
        encounters: 3,
        resources: 12,
        chartsCreated: 3,
        rejected: 0,
      },
    })
    expect(detail.fileList.map(({ format }) => format)).toEqual(Array(4).fill('resource-lines'))
    for (const { payload, documentCount } of await listCharts()) {
      expect(documentCount).toBe(1)
      expect(payload).toMatchObject({ conditions: [{ concept: { text: 'Hypertension' } }] })
    }
    await withOrgScope(org.as.manager, async (tx) => {
      expect(await tx.db.select().from(importBuckets)).toEqual([])
    })
  })

  it('that come again change nothing, and agree with the same resources as a bundle', async () => {
    const again = await importForTest({ world, org }, ...bulkFiles(['k1', 'k2', 'k3']))
    expect(again.counts).toMatchObject({ chartsUnchanged: 3, chartsCreated: 0 })
    const bundle = await importForTest({ world, org }, smallBundle('k1'))
    expect(bundle.counts).toMatchObject({ chartsUnchanged: 1, chartsCreated: 0 })
  })

  it('tell bundles of the same import what practitioners are called', async () => {
    const participant = [{ individual: { reference: 'Practitioner?identifier=npi|9' } }]
    const practitioner = {
      resourceType: 'Practitioner',
      id: 'doc',
      identifier: [{ system: 'npi', value: '9' }],
      name: [{ family: 'Ngata', given: ['Aroha'] }],
    }
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [patientResource('pd'), encounterResource('ed', 'pd', { participant })].map(
        (resource) => ({ resource }),
      ),
    }
    const shared = lines('_shared_Practitioner.ndjson', [practitioner])
    const detail = await importForTest({ world, org }, bundle, shared)
    expect(detail).toMatchObject({ filesRefused: 0, counts: { chartsCreated: 1, remarks: 0 } })
    expect((await listCharts()).at(-1)?.providerLabel).toBe('Aroha Ngata')
  })

  it('name a line whose patient is in none of the files', async () => {
    const stray = encounterResource('es', 'gone')
    const detail = await importForTest({ world, org }, lines('Encounter.ndjson', [stray, stray]))
    expect(detail.issuesByReason).toEqual({ 'no-patient': 1, duplicate: 1 })
  })

  it('are refused one by one, and nothing of a refused one stays', async () => {
    const bad = { name: 'Condition.ndjson', content: '{"resourceType":"Condition"}\n{"x":1}\n' }
    const [patients, encounters] = bulkFiles(['k9'])
    if (!patients || !encounters) throw new Error('no bulk files')
    const detail = await importForTest({ world, org }, patients, encounters, bad)
    expect(detail).toMatchObject({ filesRefused: 1, filesDone: 2, counts: { chartsCreated: 1 } })
    expect(detail.fileList[0]?.refusal).toMatchObject({ reason: 'not-fhir' })
    expect(detail.issuesByReason).toEqual({})
  })

  it('of patients without a mark need the assertion', async () => {
    const bare = { ...patientResource('pu'), meta: undefined, identifier: undefined }
    const file = lines('Patient.ndjson', [bare, patientResource('pv')])
    const refused = await importForTest({ world, org }, file)
    expect(refused.fileList[0]?.refusal?.reason).toBe('not-marked-synthetic')
    const asserted = await importForTest({ world, org, assertSynthetic: true }, file)
    expect(asserted.counts).toMatchObject({ patients: 2 })
  })
})
