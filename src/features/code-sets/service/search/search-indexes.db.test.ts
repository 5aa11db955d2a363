import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { listSourceHashes } from '../../queries/code-set-sources'
import { listAllReleases } from '../../queries/releases'
import { indexFormat } from '../../rules/search/index/stored-index'
import { loadCodeSets } from '../load-code-sets'
import { listOfficialFiles } from '../official/read-official-directory'
import { indexVolumes, type IndexVolume } from './index-volumes'
import { keepSearchIndexes, prepareSearchIndexes } from './keep-search-indexes'
import { searchesOver, type CodeSearches } from './open-searches'
import { readStoredIndex } from './read-stored-index'
import { lacksSearchIndex } from './store-search-indexes'

let world: TestWorld
const ctx = () => ({ env: world.database.env, clock: world.now })

beforeAll(async () => {
  world = await openTestWorld()
  await loadCodeSets(ctx(), {
    files: listOfficialFiles(excerptDirectory).map((path) => ({
      name: path.slice(excerptDirectory.length + 1),
      bytes: readFileSync(path),
    })),
    asserted: {},
  })
})

afterAll(() => world.close())

async function volumes(): Promise<IndexVolume[]> {
  const hashes = await listSourceHashes(world.server, 'icd10cm-index')
  return indexVolumes(await listAllReleases(world.server), hashes)
}

function asOwner(change: string): Promise<unknown> {
  return inOwnerTransaction(world.database.env, ({ sql }) => sql.unsafe(change))
}

function found(searches: CodeSearches, query: string): readonly string[] | undefined {
  const index = searches.find('ICD-10-CM', 'icd10cm-2026')
  return index?.search(query, 5).map(({ code }) => code)
}

describe('stored search indexes', () => {
  it('stand beside the releases once these are loaded, and are read instead of being built', async () => {
    expect(await lacksSearchIndex(world.server)).toBe(false)
    expect(await prepareSearchIndexes(ctx())).toEqual([])
    const wanted = await volumes()
    expect(wanted.map(({ system }) => system)).toEqual(['ICD-10-CM', 'ICD-10-PCS', 'HCPCS'])
    for (const volume of wanted) expect(await readStoredIndex(world.server, volume)).toBeDefined()
    const searches = searchesOver(world.server, wanted)
    const before = world.queries.length
    await searches.open(10_000)
    expect(found(searches, 'inflammatory neoplasm')).toContain('C50A1')
    const sent = world.queries.slice(before)
    expect(sent.some((query) => query.includes('code_search_parts'))).toBe(true)
    expect(sent.some((query) => /code_reference|code_index_terms/.test(query))).toBe(false)
    const procedures = searches.find('ICD-10-PCS', 'icd10pcs-2026')
    expect(procedures?.search('0DTJ4', 1)).toMatchObject([{ code: '0DTJ4ZZ' }])
  })

  describe.each([
    ['torn', `update code_search_parts set content = substring(content from 1 for 100)`],
    ['emptied', `delete from code_search_parts`],
    ['of other releases', `update code_search_indexes set made_of = 'something else'`],
    ['of another format', `update code_search_indexes set format = ${indexFormat + 1}`],
    ['gone', `delete from code_search_indexes`],
  ])('that are %s', (_, damage) => {
    beforeEach(() => asOwner(damage))

    it('are not trusted, and made again', async () => {
      for (const volume of await volumes())
        expect(await readStoredIndex(world.server, volume)).toBeUndefined()
      expect(await lacksSearchIndex(world.server)).toBe(true)
      await keepSearchIndexes(world.server)
      expect(await lacksSearchIndex(world.server)).toBe(false)
      for (const volume of await volumes())
        expect(await readStoredIndex(world.server, volume)).toBeDefined()
    })

    it('do not keep a process from answering', async () => {
      // Another content hash, so that no index that is open already is taken.
      const own = (await volumes()).map((one) => ({ ...one, madeOf: `${one.madeOf} ${damage}` }))
      const searches = searchesOver(world.server, own)
      await searches.open(10_000)
      expect(found(searches, 'inflammatory neoplasm')).toContain('C50A1')
      await prepareSearchIndexes(ctx())
    })
  })

  it('are read by the worker once, and again only after a change', async () => {
    const readBy = async (work: () => Promise<void>) => {
      const before = world.queries.length
      await work()
      return world.queries.slice(before).filter((query) => query.includes('sha256(')).length
    }
    const look = () => keepSearchIndexes(world.server)
    await look()
    expect(await readBy(look)).toBe(0)
    await asOwner(`update code_search_parts set content = content where system = 'HCPCS'`)
    expect(await readBy(look)).toBe(1)
    expect(await readBy(look)).toBe(0)
  })

  it('are left as they were by a load that fails', async () => {
    const before = await volumes()
    const pcs = readFileSync(join(excerptDirectory, 'icd10pcs_order_2026.txt'), 'utf8')
    const failing = loadCodeSets(ctx(), {
      files: [
        {
          name: 'icd10pcs_order_2027.txt',
          bytes: Buffer.from(pcs.replaceAll('Open Approach', 'Open  Approach')),
        },
      ],
      asserted: {},
      progress: (step) => {
        if (step.startsWith('Indexing')) throw new Error('interrupted')
      },
    })
    await expect(failing).rejects.toThrow('interrupted')
    expect(await volumes()).toEqual(before)
    expect(await lacksSearchIndex(world.server)).toBe(false)
  })

  it('cannot be written by the role that answers requests', async () => {
    const writing = world.server.pools.app.sql`delete from code_search_indexes`
    await expect(writing).rejects.toThrow('permission denied')
  })

  it('are not waited for longer than said: the common diagnoses answer meanwhile', async () => {
    const own = (await volumes()).map((one) => ({ ...one, madeOf: `${one.madeOf} again` }))
    const searches = searchesOver(world.server, own)
    await searches.open(0)
    expect(found(searches, 'htn')).toBeUndefined()
    expect(searches.common.search('htn', 1)).toMatchObject([{ code: 'I10' }])
    await searches.open(10_000)
    expect(found(searches, 'inflammatory neoplasm')).toContain('C50A1')
  })
})
