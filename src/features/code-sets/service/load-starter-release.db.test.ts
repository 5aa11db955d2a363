import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { starterRelease } from '../starter/starter-release'
import { codeSetsHealth } from './code-sets-health'
import { loadStarterRelease } from './load-starter-release'
import { openReleaseLibrary } from './open-release-library'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

async function countRows(): Promise<{ releases: number; codes: number }> {
  return inOwnerTransaction(world.database.env, async ({ sql }) => {
    const [row] = await sql<{ releases: number; codes: number }[]>`
      select (select count(*) from code_releases)::integer as releases,
        (select count(*) from code_reference)::integer as codes`
    return row ?? { releases: 0, codes: 0 }
  })
}

describe('loading the starter release', () => {
  it('reports no release before the first load, and judges by the one that ships', async () => {
    expect(await codeSetsHealth(world.server)).toEqual({
      release: null,
      codes: 0,
      state: 'missing',
    })
    const library = await openReleaseLibrary(world.server)
    expect(library.choose('2026-03-02').release.id).toBe('icd10cm-2026-starter')
  })

  it('stores every node once, however often and from however many processes it is loaded', async () => {
    const ctx = { env: world.database.env, clock: world.now }
    const first = await Promise.all([loadStarterRelease(ctx), loadStarterRelease(ctx)])
    expect(first.map(({ changed }) => changed).sort()).toEqual([false, true])
    expect(await loadStarterRelease(ctx)).toMatchObject({ changed: false })
    expect(await countRows()).toEqual({ releases: 1, codes: starterRelease.entries.length })
  })

  it('tells readiness the release, its codes and where it came from', async () => {
    const codes = starterRelease.entries.filter(({ kind }) => kind === 'code').length
    expect(await codeSetsHealth(world.server)).toEqual({
      release: 'icd10cm-2026-starter',
      codes,
      state: 'starter',
    })
  })

  it('replaces the content when the product ships another one', async () => {
    const ctx = { env: world.database.env, clock: world.now }
    const entries = starterRelease.entries.slice(0, 3)
    const smaller = await loadStarterRelease(ctx, { ...starterRelease, entries })
    expect(smaller.changed).toBe(true)
    expect(await countRows()).toEqual({ releases: 1, codes: 3 })
  })
})

describe('the library of a process', () => {
  it('reads a release that differs from the shipped one from the database', async () => {
    const other = await openTestWorld()
    const entries = [
      { code: 'ch99', kind: 'chapter' as const, title: 'Test', billable: false },
      { code: 'A00', kind: 'code' as const, title: 'One code', billable: true, parent: 'ch99' },
    ]
    await loadStarterRelease(
      { env: other.database.env, clock: other.now },
      { ...starterRelease, entries },
    )
    const library = await openReleaseLibrary(other.server)
    const { release } = library.choose('2026-03-02')
    expect(release.view.find('A00')).toEqual(entries[1])
    expect(release.view.find('I10')).toBeUndefined()
    await library.searches.open(10_000)
    const index = library.searches.find('ICD-10-CM', release.id)
    expect(index?.search('one', 5).map(({ code }) => code)).toEqual(['A00'])
    await other.close()
  })

  it('says so when no release covers the date', async () => {
    const library = await openReleaseLibrary(world.server)
    expect(library.choose('2026-03-02').note).toBeUndefined()
    expect(library.choose('2019-05-01').note).toContain('No loaded code set covers 2019-05-01')
  })
})
