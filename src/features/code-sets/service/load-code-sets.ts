import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Tx } from '@/server/db'
import type { Env } from '@/server/env'
import { inOwnerTransaction } from '@/server/owner-transaction'
import type { FileOutcome, LoadReport } from '../contract/load-report'
import { findStoredHashes, insertSource, listSources } from '../queries/code-set-sources'
import { lockReleases } from '../queries/releases'
import type { OfficialSource } from '../rules/official/official-source'
import { deriveCodeSets, neededFormats, type Derived } from './official/derive-code-sets'
import { readGivenFile } from './official/read-official-directory'
import { readOfficialFile, type Asserted, type FileRead } from './official/read-official-file'
import type { GivenFile, UnpackedFile } from './official/unpack-file'
import { storeSearchIndexes } from './search/store-search-indexes'

export interface LoadContext {
  readonly env: Pick<Env, 'DATABASE_URL'>
  readonly clock: () => Date
}

export interface LoadRequest {
  /** Read one after the other, so that only one is in memory unread. */
  readonly files: Iterable<GivenFile> | AsyncIterable<GivenFile>
  readonly asserted: Asserted
  readonly progress?: (step: string, done: number) => void | Promise<void>
}

const shownFaults = 20
const nothing: Derived = { releases: [], addenda: [], comparisons: [], rows: 0 }

/**
 * The official files are stored, and the releases, lists and sets they go into are made anew with them: all of
 * it or nothing. A file whose content is stored already changes nothing. Code systems without a new file stay.
 */
export async function loadCodeSets(ctx: LoadContext, request: LoadRequest): Promise<LoadReport> {
  const began = performance.now()
  const progress = async (step: string, done: number) => request.progress?.(step, done)
  const reads = await readAll(request, progress)
  const derived = await inOwnerTransaction(ctx.env, async (tx) => {
    await lockReleases(tx)
    const stored = await findStoredHashes(
      tx,
      reads.map(({ hash }) => hash),
    )
    const fresh = freshOf(reads, stored)
    const made = fresh.length === 0 ? nothing : await store(tx, { ctx, fresh, request, progress })
    if (fresh.length > 0) await storeIndexes(tx, { ctx, fresh, request, progress })
    return { ...made, fresh: new Set(fresh) }
  })
  const { fresh, ...report } = derived
  const seconds = Math.round(performance.now() - began) / 1000
  return { files: reads.map((read) => outcomeOf(read, fresh.has(read))), ...report, seconds }
}

type Progress = (step: string, done: number) => Promise<void>

async function readAll({ files, asserted }: LoadRequest, progress: Progress): Promise<FileRead[]> {
  const reads: FileRead[] = []
  for await (const file of files) {
    await progress(`Reading ${file.name}`, reads.length)
    reads.push(...readGivenFile(file, asserted))
    await breathe()
  }
  return reads
}

/** Each content once: the same file may be given twice, plain and packed. */
function freshOf(reads: readonly FileRead[], stored: ReadonlySet<string>): FileRead[] {
  const seen = new Set(stored)
  return reads.filter(({ source, skipped, hash }) => {
    if (source === undefined || skipped !== undefined || seen.has(hash)) return false
    seen.add(hash)
    return true
  })
}

interface Storing {
  readonly ctx: LoadContext
  readonly fresh: readonly FileRead[]
  readonly request: LoadRequest
  readonly progress: Progress
}

async function store(tx: Tx, { ctx, fresh, request, progress }: Storing): Promise<Derived> {
  const loadedAt = ctx.clock()
  const formats = [...new Set(fresh.flatMap(({ format }) => format ?? []))]
  const older = await readStored(tx, neededFormats(formats), progress)
  for (const read of fresh) await insertSource(tx, sourceRow(read, request.asserted, loadedAt))
  const sources = [...older, ...fresh]
  return deriveCodeSets(tx, {
    sources: sources.flatMap(({ source }): OfficialSource[] => (source ? [source] : [])),
    formats,
    contentHash: hashOf(sources.map(({ hash }) => hash)),
    loadedAt,
    progress: (step) => progress(step, fresh.length),
  })
}

/** The search indexes stand beside the releases they are over from the first moment. */
async function storeIndexes(tx: Tx, { ctx, fresh, progress }: Storing): Promise<void> {
  await storeSearchIndexes(tx, {
    storedAt: ctx.clock(),
    progress: (system) => progress(`Indexing ${system} for the search`, fresh.length),
  })
}

async function readStored(
  tx: Tx,
  formats: ReturnType<typeof neededFormats>,
  progress: Progress,
): Promise<FileRead[]> {
  const reads: FileRead[] = []
  for (const { contentHash, name, packed, asserted } of await listSources(tx, formats)) {
    await progress(`Reading ${name}, loaded before`, 0)
    const file: UnpackedFile = { name, hash: contentHash, bytes: gunzipSync(packed) }
    reads.push(readOfficialFile(file, asserted as Asserted))
    await breathe()
  }
  return reads
}

function sourceRow(
  read: FileRead,
  asserted: Asserted,
  loadedAt: Date,
): Parameters<typeof insertSource>[1] {
  const { hash, name, format, of, records, faults, bytes, download } = read
  return {
    contentHash: hash,
    name,
    format: format ?? '',
    states: of ?? '',
    asserted,
    records,
    faults: faults.slice(0, shownFaults),
    packed: gzipSync(bytes ?? new Uint8Array(), { level: 6 }),
    loadedAt,
    download: download ?? null,
  }
}

function outcomeOf(read: FileRead, isFresh: boolean): FileOutcome {
  const { name, format, of, records, faults, skipped } = read
  const unread = skipped === undefined ? 'unchanged' : 'skipped'
  return {
    name,
    outcome: isFresh ? 'loaded' : unread,
    format: format ?? null,
    states: of ?? null,
    records,
    reason: skipped ?? null,
    faultCount: faults.length,
    faults: faults.slice(0, shownFaults),
  }
}

function hashOf(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join('\n')).digest('hex')
}
