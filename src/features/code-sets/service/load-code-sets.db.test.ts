import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { excerptDirectory, excerptReleases } from '@/testing/official-release'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { loadCodeSets } from './load-code-sets'
import { listOfficialFiles } from './official/read-official-directory'
import type { GivenFile } from './official/unpack-file'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

const given = (name: string): GivenFile => ({
  name,
  bytes: readFileSync(join(excerptDirectory, name)),
})
const all = (): GivenFile[] =>
  listOfficialFiles(excerptDirectory).map((path) => ({
    name: path.slice(excerptDirectory.length + 1),
    bytes: readFileSync(path),
  }))

function load(files: readonly GivenFile[], asserted = {}) {
  return loadCodeSets({ env: world.database.env, clock: world.now }, { files, asserted })
}

async function countRows(): Promise<Record<string, number>> {
  return inOwnerTransaction(world.database.env, async ({ sql }) => {
    const [row] = await sql<Record<string, number>[]>`
      select (select count(*) from code_set_sources)::integer as sources,
        (select count(*) from code_releases)::integer as releases,
        (select count(*) from code_reference)::integer as codes,
        (select count(*) from code_notes)::integer as nodes,
        (select count(*) from code_lists)::integer as lists,
        (select count(*) from code_index_terms)::integer as terms,
        (select count(*) from code_reference_sets)::integer as sets`
    return row ?? {}
  })
}

describe('loading official files', () => {
  it('stores releases, lists, index and reference sets, and says what each file gave', async () => {
    const report = await load(all())
    expect(report.files.every(({ outcome }) => outcome === 'loaded')).toBe(true)
    expect(report.releases.map(({ id }) => id)).toEqual([
      'icd10cm-2026',
      'icd10cm-2025',
      'icd10pcs-2026',
      'hcpcs-2026',
    ])
    expect(report.addenda).toMatchObject([{ release: 'ICD-10-CM FY2026', unapplied: [] }])
    const newest = excerptReleases().releases.at(-1)
    expect(report.releases[0]).toMatchObject({ effectiveFrom: newest?.effectiveFrom })
    expect(await countRows()).toMatchObject({ sources: 14, releases: 4, lists: 13, sets: 3 })
  })

  it('changes nothing when the same content comes again, packed or plain', async () => {
    const before = await countRows()
    const order = given('icd10cm-order-2026.txt')
    const packed = [
      { name: 'icd10cm-order-2026.txt.gz', bytes: gzipSync(order.bytes) },
      {
        name: 'release.zip',
        bytes: zipSync({ 'folder/icd10cm-order-2026.txt': new Uint8Array(order.bytes) }),
      },
    ]
    const report = await load(packed)
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(report).toMatchObject({ releases: [], rows: 0 })
    expect(await countRows()).toEqual(before)
  })

  it('names files that are none, that do not tell their release, and lines that are not readable', async () => {
    const orders = strToU8(
      '00001 A00     0 Cholera\nnot a line at all\n00002 A009    1 Cholera, unspecified\n',
    )
    const report = await load([
      { name: 'readme.txt', bytes: strToU8('Thank you for downloading.') },
      { name: 'order.txt', bytes: orders },
      { name: 'order-2031.txt', bytes: orders },
      { name: 'broken.zip', bytes: strToU8('PK\u0003\u0004 not a zip') },
      {
        name: 'tabular.xml',
        bytes: strToU8('<ICD10CM.tabular>\n<version>2030</version>\n<chapter>'),
      },
    ])
    expect(report.files.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
      ['readme.txt', 'skipped', 'is not a file of a code set that can be loaded'],
      ['order.txt', 'skipped', expect.stringContaining('--release')],
      ['order-2031.txt', 'loaded', null],
      ['broken.zip', 'skipped', expect.stringContaining('damaged archive')],
      ['tabular.xml', 'skipped', expect.stringContaining('not well-formed XML')],
    ])
    expect(report.files[2]?.faults).toEqual([
      { line: 2, text: 'not a line at all', reason: 'is not a row of an order file' },
    ])
  })

  it('keeps the newest release whole, an April release ending the one before it', async () => {
    const report = await load(
      [
        {
          name: 'april.txt',
          bytes: strToU8('00001 A00     0 Cholera\n00002 A00A    1 Cholera, new kind\n'),
        },
      ],
      { release: { year: 2026, month: 4 } },
    )
    expect(
      report.releases.map(({ id, effectiveFrom, effectiveTo }) => [id, effectiveFrom, effectiveTo]),
    ).toEqual([
      ['icd10cm-2031', '2030-10-01', '2031-09-30'],
      ['icd10cm-2026-04', '2026-04-01', '2026-09-30'],
      ['icd10cm-2026', '2025-10-01', '2026-03-31'],
      ['icd10cm-2025', '2024-10-01', '2025-09-30'],
    ])
  })

  it('takes the days that are said, and of two files of one release the later', async () => {
    const files = [
      { name: 'order-2032.txt', bytes: strToU8('00001 A00     1 Cholera, said later\n') },
    ]
    const report = await load(files, { effectiveFrom: '2031-10-15', effectiveTo: '2032-08-31' })
    expect(report.releases[0]).toMatchObject({
      id: 'icd10cm-2032',
      effectiveFrom: '2031-10-15',
      effectiveTo: '2032-08-31',
      codes: 1,
    })
  })

  it('leaves what was there when a load fails in its midst', async () => {
    const before = await countRows()
    const failing = loadCodeSets(
      { env: world.database.env, clock: world.now },
      {
        files: [{ name: 'order-2033.txt', bytes: strToU8('00001 A00     1 Cholera\n') }],
        asserted: {},
        progress: (step) => {
          if (step.startsWith('Storing')) throw new Error('the power went')
        },
      },
    )
    await expect(failing).rejects.toThrow('the power went')
    expect(await countRows()).toEqual(before)
  })

  it('stores a code once that a file lists twice', async () => {
    const line = '00001 A00     1 Cholera\n'
    const report = await load([{ name: 'order-2034.txt', bytes: strToU8(line + line) }])
    expect(report.files).toMatchObject([{ outcome: 'loaded', records: 2 }])
    expect(report.releases[0]?.id).toBe('icd10cm-2034')
  })

  it('lets no one of the App role change a code set', async () => {
    const asApp = world.server.pools.app.sql`delete from code_set_sources`
    await expect(asApp).rejects.toThrow('permission denied')
  })
})
