import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dataDirectory } from '@/testing/data-directory'
import { smallBundle } from '@/testing/fhir-bundle'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { runTask } from '../frame/run-task'
import { taskList } from '../task-list'

let world: TestWorld
let folder: string

beforeAll(async () => {
  world = await openTestWorld()
  for (const [name, value] of Object.entries(world.database.env))
    if (value !== undefined) vi.stubEnv(name, String(value))
  await world.createOrganization('clinic')
  folder = await mkdtemp(path.join(tmpdir(), 'smartcoders-import-'))
  await mkdir(path.join(folder, 'deep'))
  await put('a.json', JSON.stringify(smallBundle('a')))
  await put('deep/b.json.gz', gzipSync(JSON.stringify(smallBundle('b'))))
  await put('notes.txt', 'not to be imported')
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
  await world.close()
})

function put(name: string, content: string | Buffer): Promise<void> {
  return writeFile(path.join(folder, name), content)
}

async function call(...words: readonly string[]) {
  const text = { out: '', err: '' }
  const code = await runTask({
    entries: taskList,
    words: ['import-charts', ...words],
    signal: new AbortController().signal,
    terminal: {
      out: (more) => (text.out += more),
      err: (more) => (text.err += more),
      isInteractive: false,
    },
  })
  return { code, ...text, json: () => JSON.parse(text.out) as Record<string, unknown> }
}

describe('import-charts', { timeout: 60_000 }, () => {
  it('imports a folder with all below it and says what came of it on one line of JSON', async () => {
    const { code, out, json } = await call(folder, '--org', 'clinic', '--wait', '--json')
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(2)
    expect(json()).toMatchObject({
      jobIds: [expect.any(String)],
      bundles: 2,
      chartsCreated: 2,
      chartsUpdated: 0,
      chartsUnchanged: 0,
      rejected: 0,
      refused: [],
    })
    expect(json()['seconds']).toBeGreaterThan(0)
  })

  it('changes nothing the second time, and says so in words', async () => {
    const { code, out } = await call(folder, '--org', 'clinic', '--wait')
    expect(code).toBe(0)
    expect(out).toContain('Charts: 0 created, 0 updated, 2 unchanged')
  })

  it('hands the work to the worker when it is not to wait', async () => {
    const { code, json } = await call(path.join(folder, 'a.json'), '--org', 'clinic', '--json')
    expect(code).toBe(0)
    expect(json()).toMatchObject({ jobIds: [expect.any(String)], bundles: 0 })
  })

  it('names each refused file with its reason, imports the others, and fails', async () => {
    await put('bad.json', '{"resourceType":"Bundle","entry":[{')
    await put(
      'unmarked.json',
      JSON.stringify(smallBundle('u')).replaceAll(/synthe(a|tichealth)/g, 'x'),
    )
    const paths = ['a.json', 'bad.json', 'unmarked.json'].map((name) => path.join(folder, name))
    const { code, out } = await call(...paths, '--org', 'clinic', '--wait')
    expect(code).toBe(1)
    expect(out).toContain('1 unchanged')
    expect(out).toContain('Refused bad.json: The file ends in the middle')
    expect(out).toContain('Refused unmarked.json: The data carries no Synthea mark.')
    const asserted = await call(
      ...paths.slice(2),
      '--org',
      'clinic',
      '--wait',
      '--synthetic',
      '--json',
    )
    expect(asserted.json()).toMatchObject({ chartsCreated: 1, refused: [] })
    expect(asserted.code).toBe(0)
  })

  it.each([
    [['--org', 'clinic'], 2],
    [['/nowhere/at/all', '--org', 'clinic'], 2],
    [['.github', '--org', 'clinic'], 2],
    [['package.json'], 2],
    [['package.json', '--org', 'nobody'], 1],
  ])('called with %j exits with %i', async (words, expected) => {
    const { code, err } = await call(...words)
    expect(code).toBe(expected)
    expect(err).not.toBe('')
  })
})

const data = path.join(dataDirectory, 'synthea')

describe.runIf(existsSync(data))('the real bundles', { timeout: 600_000 }, () => {
  it('import all, 472 patients with 15,685 encounters, and none of their entries is rejected', async () => {
    await world.createOrganization('real')
    const { code, json } = await call(data, '--org', 'real', '--wait', '--json')
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      bundles: 472,
      patients: 472,
      encounters: 15_685,
      resources: 159_853,
      chartsCreated: 15_685,
      rejected: 0,
      issuesByReason: { 'odd-code': 11_985 },
      refused: [],
    })
  })
})
