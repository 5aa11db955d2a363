import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { actingAs, type ActorContext } from '@/server/context'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { excerptDirectory } from '@/testing/official-release'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { queueLoadInput, uploadCodeSetsInput } from '../contract/loads'
import { codeSetsHealth } from './code-sets-health'
import { getCodeSets } from './get-code-sets'
import { loadStarterRelease } from './load-starter-release'
import { openReleaseLibrary, watchReleases, type LoadedRelease } from './open-release-library'
import { queueFirstLoad } from './queue-first-load'
import { queueCodeSetLoad, uploadCodeSets } from './queue-load'
import { runCodeSetLoads } from './run-code-set-loads'

let world: TestWorld
let org: TestOrganization
let empty: string
let operator: ActorContext

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'smartcoders-codes-'))
  world = await openTestWorld({ CODE_SETS_DIR: empty, CODE_SETS_DOWNLOAD: 'false' })
  org = await world.createOrganization('code-loads')
  operator = operatorOf(org)
  await loadStarterRelease({ env: world.database.env, clock: world.now })
})

afterAll(async () => {
  await world.close()
  await rm(empty, { recursive: true, force: true })
})

function operatorOf({ as: { admin } }: TestOrganization): ActorContext {
  return { ...admin, actor: { ...admin.actor, isOperator: true } }
}

const readExcerpt = (name: string) => new Uint8Array(readFileSync(join(excerptDirectory, name)))

const upload = (names: readonly string[], release?: string) =>
  uploadCodeSetsInput.parse({
    files: names.map((name) => ({
      name,
      content: readFileSync(join(excerptDirectory, name)).toString('base64'),
    })),
    release,
  })

describe('loading code sets from the page', () => {
  it('queues an upload with its audit row; the worker loads it and says what it did', async () => {
    const names = ['icd10cm-order-2026.txt', 'icd10cm_tabular_2025.xml', '2026-tabular-addenda.txt']
    const { loadId } = await uploadCodeSets(operator, upload(names))
    expect(await codeSetsHealth(world.server)).toMatchObject({
      state: 'loading',
      step: 'Waiting for the worker',
      release: 'icd10cm-2026-starter',
    })
    expect((await listAuditEntries(org.as.admin, 'codeSet.load')).at(-1)).toMatchObject({
      action: 'codeSet.load',
      subjectId: loadId,
      detail: { origin: 'upload', files: 3 },
    })
    await runCodeSetLoads(world.server)
    const { loads, releases, sources } = await getCodeSets(operator)
    expect(loads[0]).toMatchObject({
      id: loadId,
      status: 'completed',
      requestedBy: 'Admin code-loads',
    })
    expect(loads[0]?.report?.files.map(({ outcome }) => outcome)).toEqual([
      'loaded',
      'loaded',
      'loaded',
    ])
    expect(sources).toHaveLength(3)
    expect(releases.map(({ id }) => id)).toContain('icd10cm-2025')
    expect(await codeSetsHealth(world.server)).toMatchObject({
      state: 'ready',
      release: 'icd10cm-2026',
    })
  })

  it('says why a load failed', async () => {
    await queueCodeSetLoad(operator, queueLoadInput.parse({ origin: 'directory' }))
    await runCodeSetLoads(world.server)
    const { loads, directory } = await getCodeSets(operator)
    expect(directory).toBeNull()
    expect(loads[0]).toMatchObject({
      status: 'failed',
      failure: 'The server has no folder with official files.',
    })
  })

  it('loads the folder of the server', async () => {
    const pcs = readFileSync(join(excerptDirectory, 'icd10pcs_order_2026.txt'))
    await writeFile(join(empty, 'icd10pcs_order_2026.txt'), pcs)
    await queueCodeSetLoad(operator, { origin: 'directory' })
    await runCodeSetLoads(world.server)
    const { loads, directory } = await getCodeSets(operator)
    expect(directory).toBe(empty)
    expect(loads[0]?.report?.releases).toMatchObject([{ id: 'icd10pcs-2026' }])
  })

  it('takes up a load whose process fell silent', async () => {
    const { loadId } = await uploadCodeSets(operator, upload(['MCE_Simple_Code_Edits_v37.txt']))
    await inOwnerTransaction(world.database.env, async ({ sql }) => {
      await sql`update code_set_loads set status = 'running' where id = ${loadId}`
    })
    await runCodeSetLoads(world.server)
    expect((await getCodeSets(operator)).loads[0]?.status).toBe('running')
    world.setNow('2026-03-02T12:10:00.000Z')
    await runCodeSetLoads(world.server)
    expect((await getCodeSets(operator)).loads[0]?.status).toBe('completed')
  })

  it('shows an admin who is no operator what is loaded, and lets none load', async () => {
    const { loads, mayLoad, directory, mayDownload } = await getCodeSets(org.as.admin)
    expect({ mayLoad, directory, mayDownload }).toEqual({
      mayLoad: false,
      directory: null,
      mayDownload: false,
    })
    expect(loads.length).toBeGreaterThan(0)
    expect(new Set(loads.map(({ requestedBy }) => requestedBy))).toEqual(new Set([null]))
    expect((await getCodeSets(operator)).mayLoad).toBe(true)
    const refused = {
      code: 'FORBIDDEN_ROLE',
      message: expect.stringContaining('set-operator') as string,
    }
    const audited = await listAuditEntries(org.as.admin, 'codeSet.load')
    await expect(
      uploadCodeSets(org.as.admin, upload(['hcc_labels_2026.csv'])),
    ).rejects.toMatchObject(refused)
    await expect(queueCodeSetLoad(org.as.admin, { origin: 'directory' })).rejects.toMatchObject(
      refused,
    )
    expect((await getCodeSets(operator)).loads).toHaveLength(loads.length)
    expect(await listAuditEntries(org.as.admin, 'codeSet.load')).toEqual(audited)
  })

  it('refuses whoever is no admin', async () => {
    for (const role of ['coder', 'supervisor', 'manager', 'provider', 'biller'] as const) {
      const forbidden = { code: 'FORBIDDEN_ROLE' }
      await expect(getCodeSets(org.as[role])).rejects.toMatchObject(forbidden)
      await expect(queueCodeSetLoad(org.as[role], { origin: 'directory' })).rejects.toMatchObject(
        forbidden,
      )
      await expect(
        uploadCodeSets(org.as[role], upload(['hcc_labels_2026.csv'])),
      ).rejects.toMatchObject(forbidden)
    }
    const system = actingAs(world.server, systemActor(org.orgId, 'job'), 'test')
    await expect(getCodeSets(system)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
  })
})

describe('the library of a process that runs while code sets are loaded', () => {
  it('is what readiness speaks of: loading, until this process answers by what was loaded', async () => {
    const other = await openTestWorld()
    await loadStarterRelease({ env: other.database.env, clock: other.now })
    await openReleaseLibrary(other.server)
    const loading = operatorOf(await other.createOrganization('taking-up'))
    await uploadCodeSets(loading, upload(['icd10cm-order-2026.txt']))
    await runCodeSetLoads(other.server)
    expect(await codeSetsHealth(other.server)).toMatchObject({
      release: 'icd10cm-2026',
      state: 'loading',
      step: 'Taking up what was loaded',
    })
    await other.close()
  })

  it('answers as before until the new releases are read, and by them from then on', async () => {
    const other = await openTestWorld()
    await loadStarterRelease({ env: other.database.env, clock: other.now })
    const before = await openReleaseLibrary(other.server)
    const stopping = new AbortController()
    const watching = watchReleases(other.server, { everyMs: 20, signal: stopping.signal })
    const organization = await other.createOrganization('watching')
    await uploadCodeSets(
      operatorOf(organization),
      upload([
        'icd10cm-order-2026.txt',
        'icd10cm_tabular_2025.xml',
        '2026-tabular-addenda.txt',
        'icd10cm-order-addenda-2026.txt',
        'icd10pcs_order_2026.txt',
        'POAexemptCodesFY26.txt',
      ]),
    )
    await runCodeSetLoads(other.server)
    await expect
      .poll(async () => (await openReleaseLibrary(other.server)).choose('2026-03-02').release.id)
      .toBe('icd10cm-2026')
    stopping.abort()
    await watching
    expect(before.choose('2026-03-02').release.id).toBe('icd10cm-2026-starter')
    const library = await openReleaseLibrary(other.server)
    const now = library.choose('2026-03-02').release
    const then = library.choose('2025-03-02').release
    expect(then.id).toBe('icd10cm-2025')
    expect([now.view.find('E11A')?.billable, then.view.find('E11A')]).toEqual([true, undefined])
    expect(now.view.applyingNotes('E1122').length).toBeGreaterThan(0)
    expect(now.view.findProcedure('ICD-10-PCS', '0DTJ4ZZ')?.billable).toBe(true)
    expect(now.view.isListed('poaExempt', 'Z794')).toBe(true)
    expect(then.view.billableElsewhere('E11A').map(({ id }) => id)).toEqual(['icd10cm-2026'])
    await library.searches.open(10_000)
    const found = (release: LoadedRelease) =>
      library.searches
        .find('ICD-10-CM', release.id)
        ?.search('inflammatory neoplasm', 5)
        .map(({ code }) => code)
    expect(found(now)).toContain('C50A1')
    expect(found(then)).not.toContain('C50A1')
    await other.close()
  })
})

describe('the first start', () => {
  it('queues the folder of the server once, and nothing when it is off or something is loaded', async () => {
    const other = await openTestWorld({ CODE_SETS: 'auto', CODE_SETS_DIR: excerptDirectory })
    expect(await queueFirstLoad(other.server)).toBe('directory')
    expect(await queueFirstLoad(other.server)).toBeUndefined()
    await runCodeSetLoads(other.server)
    expect(await codeSetsHealth(other.server)).toMatchObject({ state: 'ready' })
    expect(await queueFirstLoad(other.server)).toBeUndefined()
    expect(await queueFirstLoad(world.server)).toBeUndefined()
    await other.close()
  })

  it('records of each download its address, size and checksum with what was loaded of it', async () => {
    const other = await openTestWorld({
      CODE_SETS: 'auto',
      CODE_SETS_DIR: join(empty, 'nothing-here'),
      CODE_SETS_DOWNLOAD: 'true',
      SMARTCODERS_HOME: await mkdtemp(join(empty, 'home-')),
    })
    const content = zipSync({ 'icd10cm-order-2026.txt': readExcerpt('icd10cm-order-2026.txt') })
    const published = createServer((_request, response) => response.end(content))
    await new Promise<void>((resolve) => published.listen(0, '127.0.0.1', () => resolve()))
    const host = `127.0.0.1:${(published.address() as AddressInfo).port}`
    const url = `http://${host}/icd10cm-Code%20Descriptions-2026.zip`
    const site = { addresses: () => [[url]], hosts: [host] }

    expect(await queueFirstLoad(other.server)).toBe('download')
    await runCodeSetLoads(other.server, site)
    const { as } = await other.createOrganization('downloads')
    const { sources, loads } = await getCodeSets(as.admin)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const download = { url, bytes: content.length, sha256 }
    expect(loads).toMatchObject([{ origin: 'download', status: 'completed' }])
    expect(sources).toMatchObject([{ format: 'icd10cm-order', download }])
    published.close()
    await other.close()
  })

  it('has neither a folder nor a download where none is allowed', async () => {
    const other = await openTestWorld({
      CODE_SETS: 'auto',
      CODE_SETS_DIR: join(empty, 'nothing-here'),
      CODE_SETS_DOWNLOAD: 'false',
    })
    expect(await queueFirstLoad(other.server)).toBeUndefined()
    await other.close()
  })
})
