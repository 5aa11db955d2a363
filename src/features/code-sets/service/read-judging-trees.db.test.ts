import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { listAllReleases } from '../queries/releases'
import { loadCodeSets } from './load-code-sets'
import { loadStarterRelease } from './load-starter-release'
import { listOfficialFiles } from './official/read-official-directory'
import { readProcedureFamilies } from './read-families'
import { readJudgingTrees } from './read-judging-trees'
import { judgingReleases, readTrees } from './read-trees'

let world: TestWorld
const loading = () => ({ env: world.database.env, clock: world.now })

beforeAll(async () => {
  world = await openTestWorld()
  await loadStarterRelease(loading())
})

afterAll(() => world.close())

async function bothTrees() {
  const listings = judgingReleases(await listAllReleases(world.server))
  const [whole, judging] = await Promise.all([
    readTrees(world.server, listings),
    readJudgingTrees(world.server, listings),
  ])
  expect(judging.map(({ listing }) => listing.id)).toEqual(whole.map(({ listing }) => listing.id))
  return whole.map(({ tree, listing }, place) => ({ tree, listing, lazy: judging[place]?.tree }))
}

describe('the trees of releases that a process judges by', () => {
  it('are the starter release as it ships where nothing is loaded', async () => {
    for (const { tree, lazy } of await bothTrees()) expect(lazy?.entries()).toEqual(tree.entries())
  })

  it('say of every node what the whole trees say, whichever is asked for first', async () => {
    const files = listOfficialFiles(excerptDirectory).map((path) => {
      return { name: basename(path), bytes: readFileSync(path) }
    })
    await loadCodeSets(loading(), { files, asserted: {} })
    const trees = await bothTrees()
    expect(trees.map(({ listing }) => listing.id)).toEqual(['icd10cm-2026', 'icd10cm-2025'])
    for (const { tree, lazy } of trees) {
      const all = tree.entries()
      expect(all.length).toBeGreaterThan(100)
      expect(lazy?.hasNotes).toBe(tree.hasNotes)
      // The deepest first: nothing above them is made by then.
      for (const { code } of all.toReversed()) {
        expect(lazy?.find(code)).toEqual(tree.find(code))
        expect(lazy?.notesAt(code)).toEqual(tree.notesAt(code))
        expect(lazy?.children(code)).toEqual(tree.children(code))
      }
      expect(lazy?.entries()).toEqual(all)
      for (const unknown of ['', 'E', 'E11999', 'ZZZ', 'ch99', 'Q99-Z00'])
        expect(lazy?.find(unknown)).toBeUndefined()
    }
  })

  it('keep the official order of a release of many pages', async () => {
    const rows = Array.from({ length: 90 }, (_, place) => categoryRows(place)).flat()
    const lines = rows.map((row, place) => `${String(place + 1).padStart(5, '0')} ${row}`)
    const name = 'icd10cm-order-2027.txt'
    const files = [{ name, bytes: Buffer.from(lines.join('\n')) }]
    await loadCodeSets(loading(), { files, asserted: {} })
    const [newest] = await bothTrees()
    const expected = rows.map((row) => row.slice(0, 7).trim()).join(' ')
    for (const tree of [newest?.tree, newest?.lazy]) {
      const codes = tree?.entries().flatMap(({ kind, code }) => (kind === 'code' ? code : []))
      expect(codes?.join(' ') === expected).toBe(true)
    }
  })

  /** A category of injuries, and 250 codes below it. */
  function categoryRows(place: number): string[] {
    const category = `S${String(place).padStart(2, '0')}`
    const below = Array.from({ length: 250 }, (_, index) => {
      return `${category}${String(index).padStart(3, '0')}  1 Injury ${index} of ${category}`
    })
    return [`${category}     0 Injuries ${category}`, ...below]
  }

  it('find procedures one by one, and list all of them', async () => {
    const codes = await readProcedureFamilies(world.server, 'icd10pcs-2026')
    expect(codes.get('0DTJ4ZZ')).toMatchObject({ billable: true })
    expect(codes.get('0DT')).toMatchObject({ billable: false })
    expect(codes.get('0DTJ9ZZ')).toBeUndefined()
    expect([...codes.entries()]).toHaveLength(9)
  })
})
