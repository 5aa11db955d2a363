import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/server/context'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { uploadCodeSetsInput } from '../contract/loads'
import { personalCodesInput, setFavouriteInput } from '../contract/personal-codes'
import { searchCodesInput } from '../contract/search'
import { getCodeSets } from './get-code-sets'
import { getPersonalCodes } from './get-personal-codes'
import { loadCodeSets } from './load-code-sets'
import { uploadCodeSets } from './queue-load'
import { runCodeSetLoads } from './run-code-set-loads'
import { searchCodes } from './search-codes'
import { setFavourite } from './set-favourite'

let world: TestWorld
let licensed: TestOrganization
let other: TestOrganization

/** The form alone: codes of no descriptor of AMA's, with words of our own. */
const file = [
  'Made for a test',
  'Code\tDescriptor',
  '90001\tMade-up brushing of the left whisker',
  '90002\tMade-up brushing of both whiskers',
  '90013\tMade-up polishing of a claw',
].join('\n')
const name = 'cpt_2026.txt'

beforeAll(async () => {
  world = await openTestWorld()
  licensed = await world.createOrganization('licensed')
  other = await world.createOrganization('unlicensed')
  await upload(licensed)
})

afterAll(() => world.close())

async function upload({ as: { admin } }: TestOrganization): Promise<void> {
  const operator: ActorContext = { ...admin, actor: { ...admin.actor, isOperator: true } }
  const content = Buffer.from(file).toString('base64')
  await uploadCodeSets(operator, uploadCodeSetsInput.parse({ files: [{ name, content }] }))
  await runCodeSetLoads(world.server)
}

async function search(ctx: ActorContext, query: string) {
  const input = searchCodesInput.parse({ query, systems: ['CPT'], date: '2026-03-02' })
  const { items, systems } = await searchCodes(ctx, input)
  return { codes: items.map(({ code }) => code), titles: items.map(({ title }) => title), systems }
}

const mark = (ctx: ActorContext) =>
  setFavourite(ctx, setFavouriteInput.parse({ code: '90001', system: 'CPT', favourite: true }))

describe('the CPT file of a site', () => {
  it('is found by code, by its beginning, and by words in any order', async () => {
    const ctx = licensed.as.coder
    expect((await search(ctx, '90002')).titles).toEqual(['Made-up brushing of both whiskers'])
    expect((await search(ctx, '9000')).codes).toEqual(['90001', '90002'])
    expect((await search(ctx, 'whisker left')).codes).toEqual(['90001'])
    expect((await search(ctx, 'brush')).codes.toSorted()).toEqual(['90001', '90002'])
    expect((await search(ctx, 'polisihng')).codes).toEqual(['90013'])
    expect((await search(ctx, 'whisker')).systems).toMatchObject([
      { system: 'CPT', state: 'ready', release: { label: 'CPT 2026' } },
    ])
  })

  it('is a favourite with its descriptor', async () => {
    await mark(licensed.as.coder)
    const asked = personalCodesInput.parse({ systems: ['CPT'] })
    const { favourites } = await getPersonalCodes(licensed.as.coder, asked)
    const title = 'Made-up brushing of the left whisker'
    expect(favourites).toMatchObject([{ system: 'CPT', code: '90001', title }])
  })

  it('is nothing to another organization: no code, no word, no release, no file', async () => {
    const ctx = other.as.coder
    for (const query of ['90001', '9000', 'whisker', 'brushing'])
      expect(await search(ctx, query)).toEqual({
        codes: [],
        titles: [],
        systems: [{ system: 'CPT', state: 'missing', release: null }],
      })
    await expect(mark(ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { releases, sources } = await getCodeSets(other.as.admin)
    expect(releases.map(({ system }) => system)).not.toContain('CPT')
    expect(sources).toEqual([])
    const own = await getCodeSets(licensed.as.admin)
    expect(own.releases.map(({ label }) => label)).toContain('CPT 2026')
    expect(own.sources).toMatchObject([{ name, format: 'cpt' }])
  })

  it('is loaded by each organization that is licensed for it, and stays with each', async () => {
    await upload(other)
    const { releases, loads } = await getCodeSets(other.as.admin)
    expect(loads[0]?.report?.files).toMatchObject([{ name, outcome: 'loaded' }])
    expect(releases.filter(({ system }) => system === 'CPT')).toHaveLength(1)
    const own = await getCodeSets(licensed.as.admin)
    expect(own.releases.filter(({ system }) => system === 'CPT')).toHaveLength(1)
    await upload(other)
    const again = await getCodeSets(other.as.admin)
    expect(again.loads[0]?.report?.files).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('is passed over where nobody says whose it is', async () => {
    const files = [{ name, bytes: Buffer.from(file) }]
    const loading = { env: world.database.env, clock: world.now }
    const report = await loadCodeSets(loading, { files, asserted: {} })
    expect(report.files).toMatchObject([{ outcome: 'skipped' }])
    expect(report.files[0]?.reason).toContain('licensed to one organization')
  })
})
