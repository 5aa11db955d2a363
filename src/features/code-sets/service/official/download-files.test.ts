import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { downloadFiles, downloadFirst, NotPublished } from './download-files'

const content = Buffer.from('00001 A00     0 Cholera\n'.repeat(1000))
const sha256 = createHash('sha256').update(content).digest('hex')

let folder: string
let answer: (request: IncomingMessage, response: ServerResponse) => void
const ranges: (string | undefined)[] = []
const server = createServer((request, response) => {
  ranges.push(request.headers.range)
  answer(request, response)
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smartcoders-download-'))
  ranges.length = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true, force: true })
})

function host(): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function download(name = 'codes%202026.zip', allowedHosts = [host()]) {
  const urls = [`http://${host()}/${name}`]
  return downloadFiles({ urls, folder, allowedHosts, signal: AbortSignal.timeout(10_000) })
}

/** Sends what is asked for, as a server does that knows ranges. */
function send(request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const rest = content.subarray(from)
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length }).end(rest)
}

describe('downloading the newest files that are published', () => {
  const first = (...sets: readonly (readonly string[])[]) =>
    downloadFirst({
      sets: sets.map((names) => names.map((name) => `http://${host()}/${name}`)),
      folder,
      allowedHosts: [host()],
      signal: AbortSignal.timeout(10_000),
    })
  const publishing = (names: RegExp) => {
    answer = (request, response) => {
      if (names.test(request.url ?? '')) send(request, response)
      else response.writeHead(404).end()
    }
  }

  it('takes those of this year where they are there', async () => {
    publishing(/2026|2027/)
    const files = await first(['a-2027.zip', 'b-2027.zip'], ['a-2026.zip', 'b-2026.zip'])
    expect(files.map(({ path }) => path)).toEqual([
      join(folder, 'a-2027.zip'),
      join(folder, 'b-2027.zip'),
    ])
  })

  it('takes those of the year before where one of this year is not published yet', async () => {
    publishing(/2026|a-2027/)
    const files = await first(['a-2027.zip', 'b-2027.zip'], ['a-2026.zip', 'b-2026.zip'])
    expect(files.map(({ path }) => path)).toEqual([
      join(folder, 'a-2026.zip'),
      join(folder, 'b-2026.zip'),
    ])
    expect(files.map(({ sha256: sum }) => sum)).toEqual([sha256, sha256])
  })

  it('names the file of this year where neither is published', async () => {
    publishing(/nothing/)
    await expect(first(['a-2027.zip'], ['a-2026.zip'])).rejects.toThrow('a-2027.zip answered 404')
    await expect(first(['a-2027.zip'], ['a-2026.zip'])).rejects.toBeInstanceOf(NotPublished)
  })

  it('does not take an older year for a server that fails', async () => {
    answer = (_request, response) => response.writeHead(503).end()
    await expect(first(['a-2027.zip'], ['a-2026.zip'])).rejects.toThrow('a-2027.zip answered 503')
    expect(ranges).toHaveLength(1)
  })
})

describe('downloading code files', () => {
  it('keeps the file and says its size and checksum', async () => {
    answer = send
    const [file] = await download()
    expect(file).toMatchObject({ bytes: content.length, sha256 })
    expect(file?.path).toBe(join(folder, 'codes 2026.zip'))
    expect(await readFile(file?.path ?? '')).toEqual(content)
  })

  it('does not fetch again what is there', async () => {
    answer = send
    await download()
    await download()
    expect(ranges).toHaveLength(1)
  })

  it('goes on where an attempt broke off', async () => {
    const partial = join(folder, 'codes 2026.zip.part')
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, 500))
      const isWritten = async () => expect((await stat(partial)).size).toBe(500)
      void vi.waitFor(isWritten, { interval: 5 }).finally(() => response.destroy())
    }
    await expect(download()).rejects.toThrow()
    expect(await readFile(partial)).toEqual(content.subarray(0, 500))
    answer = send
    const [file] = await download()
    expect(ranges.at(-1)).toBe('bytes=500-')
    expect(file?.sha256).toBe(sha256)
  })

  it('begins anew where the server knows no ranges', async () => {
    await writeFile(join(folder, 'codes 2026.zip.part'), 'something else')
    answer = (_request, response) => response.end(content)
    const [file] = await download()
    expect(file?.sha256).toBe(sha256)
  })

  it('refuses hosts off the list, also by a redirect', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: 'http://localhost:1/x' }).end()
    await expect(download('a.zip', ['ftp.cdc.gov'])).rejects.toThrow('is not a host')
    expect(ranges).toHaveLength(0)
    await expect(download('a.zip')).rejects.toThrow('localhost:1 is not a host')
  })

  it('fails for a file that is not there, and leaves none', async () => {
    answer = (_request, response) => response.writeHead(404).end()
    await expect(download()).rejects.toThrow('answered 404')
    await expect(readFile(join(folder, 'codes 2026.zip'))).rejects.toThrow('ENOENT')
  })
})
