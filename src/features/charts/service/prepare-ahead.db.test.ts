import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encounterResource, noteResource, patientResource, bundleOf } from '@/testing/fhir-bundle'
import { importForTest } from '@/testing/import-bundles'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { importLimits } from '../contract/import-limits'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('import-ahead')
})

afterAll(() => world.close())

/** A bundle with a note that hardly packs. */
function largeBundle(number: number) {
  const id = `ahead-${number}`
  const text = `Plan\n${randomBytes(noteBytes / 2).toString('hex')}`
  return bundleOf([
    patientResource(id),
    encounterResource(`e-${number}`, id),
    noteResource(`n-${number}`, text, {
      subject: { reference: `Patient/${id}` },
      context: { encounter: [{ reference: `Encounter/e-${number}` }] },
    }),
  ])
}

const noteBytes = 600_000

it('makes of a large import in threads what a small one makes on its own, and refuses what it must', async () => {
  const bundles = Array.from({ length: 9 }, (_, number) => largeBundle(number))
  const ahead = await importForTest({ world, org }, ...bundles, {
    name: 'patient.json',
    content: JSON.stringify(patientResource('alone')),
  })
  expect(ahead.bytes).toBeGreaterThan(importLimits.threadedBytes)
  expect(ahead).toMatchObject({
    status: 'completed',
    counts: { bundles: 9, chartsCreated: 9, rejected: 0 },
  })
  const refused = ahead.fileList.filter(({ status }) => status === 'refused')
  expect(refused.map(({ name, refusal }) => [name, refusal?.reason])).toEqual([
    ['patient.json', 'not-a-bundle'],
  ])

  // The next import takes over the threads, and is told apart from the one before.
  const again = await importForTest({ world, org }, ...bundles)
  expect(again.counts).toMatchObject({ bundles: 9, chartsCreated: 0, chartsUnchanged: 9 })

  const [first] = bundles
  const alone = await importForTest({ world, org }, first ?? {})
  expect(alone.bytes).toBeLessThan(importLimits.threadedBytes)
  expect(alone.counts).toMatchObject({ chartsCreated: 0, chartsUnchanged: 1, newerVersions: 0 })
}, 60_000)
