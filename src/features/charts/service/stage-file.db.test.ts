import { zipSync } from 'fflate'
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unsealText } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import { smallBundle } from '@/testing/fhir-bundle'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { importLimits } from '../contract/import-limits'
import { importChunks, importFiles } from '../tables/imports'
import { readPacked } from './read-staged'
import { stageFile } from './stage-file'

const limit = 2_500_000
const gzipHead = Buffer.from([0x1f, 0x8b, 0x08])
let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld({ UPLOAD_MAX_BYTES: String(limit) })
  org = await world.createOrganization('stage')
})

afterAll(() => world.close())

const bundle = Buffer.from(JSON.stringify(smallBundle('1')))

/** Stages bytes that come in pieces, as they do over a network. */
function stage(bytes: Uint8Array, name = 'Ana77_Rivera482.json') {
  const content = (async function* () {
    for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000)
  })()
  return stageFile(org.as.manager, { name, content })
}

async function kept() {
  return withOrgScope(org.as.manager, async (tx) => ({
    files: await tx.db.select().from(importFiles),
    chunks: await tx.db.select().from(importChunks),
  }))
}

describe('staging a file', () => {
  it('keeps name and bytes encrypted', async () => {
    const [file] = await stage(bundle)
    expect(file).toMatchObject({ name: 'Ana77_Rivera482.json', needsAssertion: false })
    const { files, chunks } = await kept()
    const [row] = files
    expect(row?.status).toBe('staged')
    const place = { orgId: org.orgId, recordId: row?.id ?? '' }
    const sealed = row?.nameSealed ?? Buffer.alloc(0)
    expect(unsealText(org.as.manager.keyring, place, sealed)).toBe('Ana77_Rivera482.json')
    expect(sealed.toString('latin1')).not.toContain('Rivera482')
    for (const chunk of chunks) expect(chunk.sealed.includes(gzipHead)).toBe(false)
  })

  it('takes gzip as it is and the members of a zip each for itself', async () => {
    expect(await stage(gzipSync(bundle), 'a.json.gz')).toMatchObject([{ name: 'a.json.gz' }])
    const archive = zipSync({
      'folder/one.json': bundle,
      'two.json.gz': gzipSync(bundle),
      '__MACOSX/._one.json': Buffer.from('x'),
      'bad.json': Buffer.from('no'),
    })
    const members = await stage(archive, 'all.zip')
    expect(members.map(({ name }) => name)).toEqual([
      'all.zip/folder/one.json',
      'all.zip/two.json.gz',
      'all.zip/bad.json',
    ])
    expect(members.map((file) => 'refusal' in file && file.refusal.reason)).toEqual([
      false,
      false,
      'not-json',
    ])
  })

  it('takes a gzip file that is too large to be held whole, byte for byte', async () => {
    const filler = randomBytes(1_000_000).toString('hex')
    const large = gzipSync(JSON.stringify({ ...smallBundle('2'), filler }))
    expect(large.length).toBeGreaterThan(importLimits.packedAtOnce)
    const [file] = await stage(large, 'large.json.gz')
    if (file === undefined || !('fileId' in file)) throw new Error('was not staged')
    expect(file).toMatchObject({ bytes: large.length, needsAssertion: false })
    expect(
      large.equals(await readPacked(org.as.manager, { id: file.fileId, bytes: file.bytes })),
    ).toBe(true)
  })

  it('says which files carry no mark of Synthea', async () => {
    const unmarked = bundle.toString().replaceAll(/synthea|synthetichealth/g, 'elsewhere')
    expect(await stage(Buffer.from(unmarked))).toMatchObject([{ needsAssertion: true }])
  })
})

describe('refusing a file', () => {
  const gzipped = gzipSync(bundle)
  const damaged = Buffer.from(gzipped)
  damaged.fill(0xff, 30, 90)
  const archive = zipSync({ 'one.json': bundle, 'two.json': bundle })

  it.each<[string, Uint8Array]>([
    ['empty-file', new Uint8Array(0)],
    ['empty-file', zipSync({})],
    ['not-json', Buffer.from('hello')],
    ['not-fhir', Buffer.from('{"a":1}')],
    ['truncated', bundle.subarray(0, 500)],
    ['truncated', gzipped.subarray(0, -20)],
    ['truncated', archive.subarray(0, 400)],
    ['damaged-archive', damaged],
    ['file-too-large', Buffer.alloc(limit + 1, 0x20)],
    ['unpacked-too-large', gzipSync(Buffer.alloc(limit * 5, 0x20))],
    ['unsupported-archive', zipSync({ 'inner.zip': archive })],
    ['unpacked-too-large', zipSync({ 'bomb.json': Buffer.alloc(limit * 20, 0x7b) })],
  ])('as %s says so and keeps nothing of it', async (reason, bytes) => {
    const before = await kept()
    const [file, ...more] = await stage(bytes)
    expect(file).toMatchObject({ refusal: { reason } })
    expect(more).toEqual([])
    const after = await kept()
    expect([after.files.length, after.chunks.length]).toEqual([
      before.files.length,
      before.chunks.length,
    ])
  })

  it('that breaks off keeps nothing of what had come', async () => {
    const before = await kept()
    const content = (async function* () {
      yield bundle
      throw new Error('connection lost')
    })()
    await expect(stageFile(org.as.manager, { name: 'x', content })).rejects.toThrow(
      'connection lost',
    )
    expect((await kept()).files).toHaveLength(before.files.length)
  })
})
