import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Tx } from '@/server/db'
import { sha256Hex } from '@/server/hash'
import type { StatementSource } from '@/server/transaction'
import { codeSystems, type CodeSystem } from '../../contract/code-systems'
import { listSourceHashes } from '../../queries/code-set-sources'
import { listAllReleases } from '../../queries/releases'
import {
  deleteSearchVolumes,
  isIndexWhole,
  listStoredIndexes,
  replaceSearchIndex,
  type StoredIndexFacts,
} from '../../queries/search-indexes'
import { indexFormat, writeIndex } from '../../rules/search/index/stored-index'
import { indexVolumes, isStored, type IndexVolume } from './index-volumes'
import { packReleases } from './pack-releases'
import { volumeReleases } from './volume-releases'

/** Bytes of a part before it is packed: a row that travels well. */
const partSize = 4 * 1024 * 1024

const pack = promisify(gzip)

interface Storing {
  readonly storedAt: Date
  readonly progress?: (system: CodeSystem) => Promise<void>
}

/**
 * Every official release has its search index stored beside it. What is stored whole, current and in this
 * version's format stays. Resolves with the systems that were indexed.
 */
export async function storeSearchIndexes(tx: Tx, storing: Storing): Promise<CodeSystem[]> {
  const wanted = await listWantedVolumes(tx)
  const stale = await staleAmong(tx, wanted)
  for (const volume of stale) {
    await storing.progress?.(volume.system)
    await storeVolume(tx, volume, storing)
  }
  for (const system of codeSystems)
    await deleteSearchVolumes(tx, system, wanted.filter((one) => one.system === system).length)
  return [...new Set(stale.map(({ system }) => system))]
}

/** Whether an index is missing, torn, of another format, or of what is not loaded any more. */
export async function lacksSearchIndex(source: StatementSource): Promise<boolean> {
  return (await staleAmong(source, await listWantedVolumes(source))).length > 0
}

async function listWantedVolumes(source: StatementSource): Promise<IndexVolume[]> {
  const hashes = await listSourceHashes(source, 'icd10cm-index')
  return indexVolumes(await listAllReleases(source), hashes).filter(isStored)
}

async function staleAmong(
  source: StatementSource,
  wanted: readonly IndexVolume[],
): Promise<IndexVolume[]> {
  if (wanted.length === 0) return []
  const stored = await listStoredIndexes(source)
  const stale: IndexVolume[] = []
  for (const volume of wanted) {
    const found = stored.find((one) => isOf(one, volume))
    if (!found || !(await isWhole(source, found))) stale.push(volume)
  }
  return stale
}

function isOf(stored: StoredIndexFacts, { system, volume, madeOf }: IndexVolume): boolean {
  return (
    stored.system === system &&
    stored.volume === volume &&
    stored.made_of === madeOf &&
    stored.format === indexFormat
  )
}

/** The indexes that this process found whole, as their rows stood: what did not change is not read again. */
const foundWhole = new Map<string, string>()

async function isWhole(source: StatementSource, stored: StoredIndexFacts): Promise<boolean> {
  const { system, volume, sha256, versions } = stored
  const state = `${sha256} ${versions}`
  if (foundWhole.get(`${system} ${volume}`) === state) return true
  const whole = await isIndexWhole(source, stored)
  if (whole) foundWhole.set(`${system} ${volume}`, state)
  return whole
}

async function storeVolume(tx: Tx, volume: IndexVolume, { storedAt }: Storing): Promise<void> {
  const written = writeIndex(await packReleases(await volumeReleases(tx, volume)))
  const parts: Buffer[] = []
  for (let from = 0; from < written.length; from += partSize)
    parts.push(await pack(written.subarray(from, from + partSize), { level: 1 }))
  const { system, volume: number, madeOf } = volume
  const sha256 = sha256Hex(Buffer.concat(parts))
  const row = { system, volume: number, format: indexFormat, madeOf, sha256, storedAt }
  await replaceSearchIndex(tx, { ...row, size: written.length }, parts)
}
