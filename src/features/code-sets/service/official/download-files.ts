import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { DownloadFacts } from '../../contract/loads'

/** A file that was downloaded: what it is, how large, and its SHA-256, for whoever wants to check it. */
export interface DownloadedFile extends DownloadFacts {
  readonly path: string
}

export interface Downloading {
  readonly urls: readonly string[]
  /** Where files are kept, unfinished ones too: the next attempt goes on with them. */
  readonly folder: string
  /** Nothing is fetched from anywhere else, redirects included. */
  readonly allowedHosts: readonly string[]
  readonly signal: AbortSignal
}

const largestBytes = 200 * 1024 * 1024
const mostRedirects = 3

/** The server has no such file. */
export class NotPublished extends Error {}

/** Files that are downloaded together, or none of them: the next set is for when the one before is not published. */
export interface DownloadingFirst extends Omit<Downloading, 'urls'> {
  readonly sets: readonly (readonly string[])[]
}

/** Downloads the first set that is published whole; throws when none is, and at any other failure. */
export async function downloadFirst({
  sets,
  ...downloading
}: DownloadingFirst): Promise<DownloadedFile[]> {
  let missing: unknown
  for (const urls of sets) {
    try {
      return await downloadFiles({ ...downloading, urls })
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error
      missing ??= error
    }
  }
  throw missing
}

/** Downloads files one after the other, going on where an earlier attempt broke off. Throws at the first failure. */
export async function downloadFiles(downloading: Downloading): Promise<DownloadedFile[]> {
  await mkdir(downloading.folder, { recursive: true })
  const files: DownloadedFile[] = []
  for (const url of downloading.urls) files.push(await downloadFile(url, downloading))
  return files
}

async function downloadFile(url: string, downloading: Downloading): Promise<DownloadedFile> {
  const path = join(downloading.folder, decodeURIComponent(basename(new URL(url).pathname)))
  if ((await sizeOf(path)) === undefined) {
    const partial = `${path}.part`
    await fetchInto(partial, url, downloading)
    await rename(partial, path)
  }
  const content = await readFile(path)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path, url, bytes: content.length, sha256 }
}

async function fetchInto(partial: string, url: string, downloading: Downloading): Promise<void> {
  const begun = (await sizeOf(partial)) ?? 0
  const response = await request(url, { begun, downloading, redirects: 0 })
  // 416: the file was complete when the last attempt broke off.
  if (response.status === 416 && begun > 0) return
  if (!response.ok || response.body === null) throw await refusedBy(url, response)
  const length = lengthOf(response, begun)
  if (length > largestBytes) throw new Error(`${url} is larger than 200 MB`)
  const content = Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>)
  const file = createWriteStream(partial, { flags: response.status === 206 ? 'a' : 'w' })
  await pipeline(content, limited(url), file, { signal: downloading.signal })
  const written = await sizeOf(partial)
  if (length > 0 && written !== length) throw new Error(`${url} broke off after ${written} bytes`)
}

async function refusedBy(url: string, { status, body }: Response): Promise<Error> {
  await body?.cancel()
  const said = `${url} answered ${status}`
  return status === 404 || status === 410 ? new NotPublished(said) : new Error(said)
}

/** Of the whole file; 0 where the server does not say. */
function lengthOf({ status, headers }: Response, begun: number): number {
  const rest = Number(headers.get('content-length') ?? 0)
  return status === 206 ? rest + begun : rest
}

interface Requesting {
  readonly begun: number
  readonly downloading: Downloading
  readonly redirects: number
}

async function request(url: string, requesting: Requesting): Promise<Response> {
  const { begun, downloading, redirects } = requesting
  if (!downloading.allowedHosts.includes(new URL(url).host))
    throw new Error(`${new URL(url).host} is not a host that code sets are downloaded from`)
  const response = await fetch(url, {
    redirect: 'manual',
    signal: downloading.signal,
    headers: begun > 0 ? { range: `bytes=${begun}-` } : {},
  })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status >= 400 || location === null) return response
  await response.body?.cancel()
  if (redirects >= mostRedirects) throw new Error(`${url} redirects in circles`)
  return request(new URL(location, url).href, { ...requesting, redirects: redirects + 1 })
}

function limited(url: string) {
  return async function* (source: AsyncIterable<Uint8Array>) {
    let total = 0
    for await (const chunk of source) {
      total += chunk.length
      if (total > largestBytes) throw new Error(`${url} is larger than 200 MB`)
      yield chunk
    }
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  )
}
