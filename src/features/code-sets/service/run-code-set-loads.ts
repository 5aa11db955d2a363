import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Day } from '@/core/day'
import type { ServerContext } from '@/server/context'
import { inOwnerTransaction } from '@/server/owner-transaction'
import type { LoadReport } from '../contract/load-report'
import {
  claimLoad,
  deleteUploads,
  listUploads,
  listWaitingLoads,
  updateLoad,
} from '../queries/code-set-loads'
import { downloadAddresses, downloadHosts } from '../rules/official/download-addresses'
import { findCodeSetDirectory } from './code-set-directory'
import { loadCodeSets } from './load-code-sets'
import { downloadFirst, type DownloadedFile } from './official/download-files'
import { listOfficialFiles } from './official/read-official-directory'
import type { Asserted } from './official/read-official-file'
import type { GivenFile } from './official/unpack-file'

type LoadingContext = Pick<ServerContext, 'env' | 'log' | 'pools' | 'clock'>
type Claimed = NonNullable<Awaited<ReturnType<typeof claimLoad>>>

/** A load that nobody has told of for so long was left by a process that ended. */
const silentMs = 120_000
const toldEveryMs = 500
const downloadWithinMs = 600_000

/** Where files are downloaded from: sets of addresses, the next for want of the one before, and the hosts allowed. */
export interface PublicSite {
  readonly addresses: (today: Day) => readonly (readonly string[])[]
  readonly hosts: readonly string[]
}

const cdc: PublicSite = { addresses: downloadAddresses, hosts: downloadHosts }

/** Every load that waits has been run: its report, or why it failed, stands with it. */
export async function runCodeSetLoads(ctx: LoadingContext, site = cdc): Promise<void> {
  const silentSince = new Date(ctx.clock().getTime() - silentMs)
  for (const id of await listWaitingLoads(ctx, silentSince)) {
    const now = ctx.clock()
    const claimed = await inOwnerTransaction(ctx.env, (tx) =>
      claimLoad(tx, id, { now, silentSince }),
    )
    if (claimed !== undefined) await runLoad(ctx, claimed, site)
  }
}

async function runLoad(ctx: LoadingContext, load: Claimed, site: PublicSite): Promise<void> {
  const tell = teller(ctx, load.id)
  try {
    const files = await filesOf(ctx, { load, tell, site })
    const report = await loadCodeSets(ctx, {
      files,
      asserted: load.asserted as Asserted,
      progress: tell,
    })
    await end(ctx, load.id, { report })
  } catch (error) {
    ctx.log.warn({ err: error, loadId: load.id }, 'a code set could not be loaded')
    await end(ctx, load.id, { failure: error instanceof Error ? error.message : 'unknown' })
  }
}

interface Ended {
  readonly report?: LoadReport
  readonly failure?: string
}

async function end(ctx: LoadingContext, id: string, { report, failure }: Ended): Promise<void> {
  const now = ctx.clock()
  await inOwnerTransaction(ctx.env, async (tx) => {
    await updateLoad(tx, id, {
      status: failure === undefined ? 'completed' : 'failed',
      step: failure === undefined ? 'Done' : 'Failed',
      touchedAt: now,
      endedAt: now,
      report: report ?? null,
      failure: failure ?? null,
    })
    await deleteUploads(tx, id)
  })
}

/** Writes down what is being done, but not more often than a person reads. */
function teller(ctx: LoadingContext, id: string): (step: string, done: number) => Promise<void> {
  let toldAt = 0
  return async (step, done) => {
    const now = ctx.clock()
    if (now.getTime() - toldAt < toldEveryMs) return
    toldAt = now.getTime()
    await inOwnerTransaction(ctx.env, (tx) => updateLoad(tx, id, { step, done, touchedAt: now }))
  }
}

type Tell = ReturnType<typeof teller>

interface Finding {
  readonly load: Claimed
  readonly tell: Tell
  readonly site: PublicSite
}

async function filesOf(
  ctx: LoadingContext,
  { load, tell, site }: Finding,
): Promise<Iterable<GivenFile> | AsyncIterable<GivenFile>> {
  if (load.origin === 'upload') {
    const uploads = await inOwnerTransaction(ctx.env, (tx) => listUploads(tx, load.id))
    return uploads.map(({ name, content }) => ({ name, bytes: content }))
  }
  if (load.origin === 'directory') {
    const directory = findCodeSetDirectory(ctx.env)
    if (directory === undefined) throw new Error('The server has no folder with official files.')
    return readEach(listOfficialFiles(directory))
  }
  await tell('Downloading from CDC', 0)
  return readDownloads(await download(ctx, site))
}

async function download(
  ctx: LoadingContext,
  { addresses, hosts }: PublicSite,
): Promise<DownloadedFile[]> {
  const files = await downloadFirst({
    sets: addresses(ctx.clock().toISOString().slice(0, 10)),
    folder: join(ctx.env.SMARTCODERS_HOME, 'downloads'),
    allowedHosts: hosts,
    signal: AbortSignal.timeout(downloadWithinMs),
  })
  for (const { url, bytes, sha256 } of files)
    ctx.log.info({ url, bytes, sha256 }, 'a code file was downloaded')
  return files
}

async function* readDownloads(files: readonly DownloadedFile[]): AsyncGenerator<GivenFile> {
  for (const { path, ...facts } of files)
    yield { name: basename(path), bytes: await readFile(path), download: facts }
}

async function* readEach(paths: readonly string[]): AsyncGenerator<GivenFile> {
  for (const path of paths) yield { name: basename(path), bytes: await readFile(path) }
}
