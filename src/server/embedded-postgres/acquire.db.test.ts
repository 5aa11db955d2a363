import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { describe, expect, it, type TestContext, vi } from 'vitest'
import { acquireEmbeddedPostgres } from './acquire'
import { readDataDirectory } from './data-directory'
import { findProcessCommand } from './process-command'
import { readPostmasterRecord } from './postmaster-pid-file'
import { removeEmbeddedPostgres } from './remove'
import { nameServerPaths, type ServerPaths } from './server-paths'

/** The server stops two seconds after its last holder, the dead man's switch some seconds later. */
const soon = { timeout: 30_000, interval: 50 }

const holderProgram = `
  const { acquireEmbeddedPostgres } = await import(process.argv[1])
  const lease = await acquireEmbeddedPostgres(process.argv[2])
  console.log(lease.ownerUrl)
  setInterval(() => undefined, 1000)
`

interface HolderProcess {
  readonly ownerUrl: string
  kill(): Promise<void>
}

/** A home of the test's own; whatever runs there is gone after the test. */
interface TestHome {
  readonly home: string
  readonly paths: ServerPaths
  readonly children: ChildProcess[]
}

describe.concurrent('the embedded server', { timeout: 120_000 }, () => {
  it('is created private, behind a password, durable and in the locale of the product', async ({
    onTestFinished,
  }) => {
    const at = await makeHome(onTestFinished)
    const lease = await acquireEmbeddedPostgres(at.home)
    const [row] = await query(
      lease.ownerUrl,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('listen_addresses') as addresses, datlocprovider as provider,
              datlocale as locale, pg_encoding_to_char(encoding) as encoding
         from pg_database where datname = 'smartcoders'`,
    )
    expect(row).toEqual({
      checksums: 'on',
      fsync: 'on',
      addresses: '127.0.0.1',
      provider: 'b',
      locale: 'C.UTF-8',
      encoding: 'UTF8',
    })
    const wrong = lease.ownerUrl.replace(/:[^:@]+@/, ':wrong@')
    await expect(query(wrong, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect((await stat(at.home)).mode & 0o007).toBe(0)
    expect((await stat(at.paths.passwordFile)).mode & 0o077).toBe(0)
    await lease.release()
  })

  it('is one server for processes that start it at the same moment', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const holders = await Promise.all([startHolder(at), startHolder(at), startHolder(at)])
    expect(new Set(holders.map((holder) => holder.ownerUrl)).size).toBe(1)
    await vi.waitFor(async () => expect(await readGuardianPids(at)).toHaveLength(1), soon)
  })

  it('survives the kill of one holder and stops after the last one', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const [first, second] = [await startHolder(at), await startHolder(at)]
    const pid = await readPostmasterPid(at)
    await first.kill()
    await expect(query(second.ownerUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }])
    expect(await readPostmasterPid(at)).toBe(pid)
    await second.kill()
    await expectServerToStop(pid)
  })

  it('is stopped when the last holder asks for it, and left alone when it is not the last', async ({
    onTestFinished,
  }) => {
    const at = await makeHome(onTestFinished)
    const first = await acquireEmbeddedPostgres(at.home)
    const second = await acquireEmbeddedPostgres(at.home)
    const pid = await readPostmasterPid(at)
    await first.releaseAndStop()
    await expect(query(second.ownerUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }])
    await second.releaseAndStop()
    expect(await findProcessCommand(pid)).toBeUndefined()
  })

  it('keeps what was committed when it is started again', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const first = await acquireEmbeddedPostgres(at.home)
    await query(first.ownerUrl, 'create table kept as select 7 as number')
    const pid = await readPostmasterPid(at)
    await first.release()
    await expectServerToStop(pid)

    const second = await acquireEmbeddedPostgres(at.home)
    expect(second.ownerUrl).toBe(first.ownerUrl)
    await expect(query(second.ownerUrl, 'select * from kept')).resolves.toEqual([{ number: 7 }])
    await second.release()
  })

  it('comes back on the same port when it is killed, with its data', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const lease = await acquireEmbeddedPostgres(at.home)
    await query(lease.ownerUrl, 'create table kept as select 7 as number')
    process.kill(await readPostmasterPid(at), 'SIGKILL')
    await vi.waitFor(
      () => expect(query(lease.ownerUrl, 'select * from kept')).resolves.toEqual([{ number: 7 }]),
      soon,
    )
    await lease.release()
  })

  it('runs on when its guardian is killed, and a new guardian stops it in the end', async ({
    onTestFinished,
  }) => {
    const at = await makeHome(onTestFinished)
    const lease = await acquireEmbeddedPostgres(at.home)
    const pid = await readPostmasterPid(at)
    const [guardian] = await readGuardianPids(at)
    process.kill(guardian ?? 0, 'SIGKILL')
    await vi.waitFor(async () => {
      const [successor] = await readGuardianPids(at)
      expect(successor).toBeGreaterThan(0)
      expect(successor).not.toBe(guardian)
    }, soon)
    expect(await readPostmasterPid(at)).toBe(pid)
    await lease.release()
    await expectServerToStop(pid)
  })

  it('stops when guardian and holders are killed together', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const holder = await startHolder(at)
    const pid = await readPostmasterPid(at)
    const [guardian] = await readGuardianPids(at)
    process.kill(guardian ?? 0, 'SIGKILL')
    await holder.kill()
    await expectServerToStop(pid)
  })

  it('starts after guardian and server were killed together', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const holder = await startHolder(at)
    await query(holder.ownerUrl, 'create table kept as select 7 as number')
    const pid = await readPostmasterPid(at)
    const [guardian] = await readGuardianPids(at)
    for (const victim of [guardian ?? 0, pid]) process.kill(victim, 'SIGKILL')
    await holder.kill()

    const lease = await acquireEmbeddedPostgres(at.home)
    await expect(query(lease.ownerUrl, 'select * from kept')).resolves.toEqual([{ number: 7 }])
    await lease.release()
  })

  it('starts although its old process number now belongs to a stranger', async ({
    onTestFinished,
  }) => {
    const at = await makeHome(onTestFinished)
    const first = await acquireEmbeddedPostgres(at.home)
    const pid = await readPostmasterPid(at)
    const dataDirectory = await readDataDirectory(at.paths)
    const record = await readFile(path.join(dataDirectory, 'postmaster.pid'), 'utf8')
    await first.release()
    await expectServerToStop(pid)
    await vi.waitFor(async () => expect(await readGuardianPids(at)).toEqual([]), soon)
    await writeFile(
      path.join(dataDirectory, 'postmaster.pid'),
      record.replace(/^\d+/, String(process.pid)),
    )

    const second = await acquireEmbeddedPostgres(at.home)
    await expect(query(second.ownerUrl, 'select 1 as one')).resolves.toEqual([{ one: 1 }])
    await second.release()
  })

  it.runIf(process.getuid?.() === 0)(
    'lays its data elsewhere when its user cannot enter the folders above the home',
    async ({ onTestFinished }) => {
      const closed = await mkdtemp(path.join(tmpdir(), 'smartcoders-closed-'))
      onTestFinished(() => rm(closed, { recursive: true }))
      const home = path.join(closed, 'home')
      const lease = await acquireEmbeddedPostgres(home)
      await query(lease.ownerUrl, 'create table kept as select 7 as number')
      await lease.releaseAndStop()

      const again = await acquireEmbeddedPostgres(home)
      await expect(query(again.ownerUrl, 'select * from kept')).resolves.toEqual([{ number: 7 }])
      const dataDirectory = await readDataDirectory(nameServerPaths(home))
      expect(dataDirectory.startsWith(closed)).toBe(false)
      await again.releaseAndStop()
      await removeEmbeddedPostgres(home)
      await expect(stat(dataDirectory)).rejects.toThrow('ENOENT')
    },
  )

  it('takes settings for tests from the one that starts it', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    const lease = await acquireEmbeddedPostgres(at.home, { settings: { fsync: 'off' } })
    await expect(query(lease.ownerUrl, 'show fsync')).resolves.toEqual([{ fsync: 'off' }])
    await lease.release()
  })

  it('gives the reason when it cannot start', async ({ onTestFinished }) => {
    const at = await makeHome(onTestFinished)
    await expect(
      acquireEmbeddedPostgres(at.home, { settings: { shared_buffers: 'plenty' } }),
    ).rejects.toThrow(/did not start: .*shared_buffers/s)
  })
})

async function makeHome(onTestFinished: TestContext['onTestFinished']): Promise<TestHome> {
  const home = await mkdtemp(path.join(tmpdir(), 'smartcoders-embedded-'))
  const children: ChildProcess[] = []
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL')
    await removeEmbeddedPostgres(home)
  })
  return { home, paths: nameServerPaths(await realpath(home)), children }
}

async function startHolder(at: TestHome): Promise<HolderProcess> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      '--input-type=module',
      '--eval',
      holderProgram,
      new URL('./acquire.ts', import.meta.url).href,
      at.home,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  at.children.push(child)
  const ended = once(child, 'exit')
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return {
    ownerUrl: line,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function readPostmasterPid(at: TestHome): Promise<number> {
  const record = await readPostmasterRecord(await readDataDirectory(at.paths))
  if (record === undefined) throw new Error('No server is recorded.')
  return record.pid
}

async function readGuardianPids(at: TestHome): Promise<number[]> {
  const names = await readdir(at.paths.register)
  return names.filter((name) => name.endsWith('.json')).map((name) => Number.parseInt(name, 10))
}

async function expectServerToStop(pid: number): Promise<void> {
  await vi.waitFor(async () => expect(await findProcessCommand(pid)).toBeUndefined(), soon)
}
