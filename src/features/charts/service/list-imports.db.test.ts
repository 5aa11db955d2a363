import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bundleOf,
  conditionResource,
  encounterResource,
  patientResource,
} from '@/testing/fhir-bundle'
import { importForTest } from '@/testing/import-bundles'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import {
  importDetailSchema,
  importIssuePageSchema,
  importPageSchema,
  listImportIssuesSchema,
  listImportsSchema,
} from '../contract/imports'
import { getImport } from './get-import'
import { listImportIssues } from './list-import-issues'
import { listImports } from './list-imports'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization
const jobIds: string[] = []

/** Two odd codes, one condition without a code, one entry that is nothing. */
const oddBundle = (suffix: string) => {
  const code = { coding: [{ system: 'http://snomed.info/sct', code: 'ODD' }] }
  return {
    ...bundleOf([
      patientResource(`p${suffix}`),
      encounterResource(`e${suffix}`, `p${suffix}`),
      ...['c1', 'c2', 'c3'].map((id, index) =>
        conditionResource(`${id}${suffix}`, '', {
          code: index === 2 ? undefined : code,
          subject: { reference: `Patient/p${suffix}` },
          encounter: { reference: `Encounter/e${suffix}` },
        }),
      ),
      { nothing: true },
    ]),
  }
}

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('imports')
  foreign = await world.createOrganization('imports-foreign')
  for (const [index, suffix] of ['a', 'b', 'c'].entries()) {
    world.setNow(`2026-03-02T12:0${index}:00.000Z`)
    jobIds.push((await importForTest({ world, org }, oddBundle(suffix))).id)
  }
})

afterAll(() => world.close())

const readers = ['manager', 'admin'] as const
const others = ['coder', 'supervisor', 'provider', 'biller'] as const

describe('the history of imports', () => {
  it('pages from the newest to the oldest', async () => {
    const first = await listImports(org.as.manager, listImportsSchema.parse({ limit: 2 }))
    importPageSchema.parse(first)
    const second = await listImports(
      org.as.manager,
      listImportsSchema.parse({ limit: 2, cursor: first.nextCursor }),
    )
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(jobIds.toReversed())
    expect(second.nextCursor).toBeNull()
  })

  it('refuses a cursor that is not one of ours', async () => {
    const input = listImportsSchema.parse({ cursor: 'WyJ4Il0' })
    await expect(listImports(org.as.manager, input)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    })
  })

  it('shows none of another organization', async () => {
    expect((await listImports(foreign.as.manager, listImportsSchema.parse({}))).items).toEqual([])
  })

  it.each(readers)('is open to a %s', async (role) => {
    expect((await listImports(org.as[role], listImportsSchema.parse({}))).items).toHaveLength(3)
  })

  it.each(others)('is closed to a %s', async (role) => {
    await expect(listImports(org.as[role], listImportsSchema.parse({}))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})

describe('one import', () => {
  it('tells its files, counts and issues by reason', async () => {
    const detail = await getImport(org.as.admin, { jobId: jobIds[0] ?? '' })
    importDetailSchema.parse(detail)
    expect(detail).toMatchObject({
      counts: { rejected: 2, remarks: 2, chartsCreated: 1 },
      issuesByReason: { 'odd-code': 2, 'no-code': 1, 'not-a-resource': 1 },
      fileList: [{ name: 'bundle-0.json', status: 'imported', format: 'bundle' }],
    })
  })

  it('of another organization is not there', async () => {
    const jobId = jobIds[0] ?? ''
    await expect(getImport(foreign.as.manager, { jobId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      listImportIssues(foreign.as.manager, listImportIssuesSchema.parse({ jobId })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.each(others)('is closed to a %s', async (role) => {
    const jobId = jobIds[0] ?? ''
    await expect(getImport(org.as[role], { jobId })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(
      listImportIssues(org.as[role], listImportIssuesSchema.parse({ jobId })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
  })
})

describe('the issues of an import', () => {
  const list = (more: object) =>
    listImportIssues(org.as.manager, listImportIssuesSchema.parse({ jobId: jobIds[1], ...more }))

  it('name file, bundle, entry and resource, page by page', async () => {
    const first = await list({ limit: 3 })
    importIssuePageSchema.parse(first)
    const second = await list({ limit: 3, cursor: first.nextCursor })
    expect([...first.items, ...second.items]).toEqual([
      {
        fileName: 'bundle-0.json',
        bundle: 1,
        entry: 2,
        reason: 'odd-code',
        resourceType: 'Condition',
        resourceId: 'c1b',
      },
      {
        fileName: 'bundle-0.json',
        bundle: 1,
        entry: 3,
        reason: 'odd-code',
        resourceType: 'Condition',
        resourceId: 'c2b',
      },
      {
        fileName: 'bundle-0.json',
        bundle: 1,
        entry: 4,
        reason: 'no-code',
        resourceType: 'Condition',
        resourceId: 'c3b',
      },
      { fileName: 'bundle-0.json', bundle: 1, entry: 5, reason: 'not-a-resource' },
    ])
    expect(second.nextCursor).toBeNull()
  })

  it('can be asked for by reason', async () => {
    const { items } = await list({ reason: 'no-code' })
    expect(items.map(({ entry }) => entry)).toEqual([4])
  })

  it('refuse a cursor that is not one of ours', async () => {
    await expect(list({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })
})
