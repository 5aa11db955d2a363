import { setTimeout as delay } from 'node:timers/promises'
import type { StatementSource } from '@/server/transaction'
import type { CodeSystem } from '../../contract/code-systems'
import type { CodeIndex } from '../../rules/search/code-index'
import { openIndexes } from '../../rules/search/index/open-index'
import { synonymsOf } from '../../rules/search/synonyms'
import { commonIndex } from './common-index'
import { isStored, type IndexVolume } from './index-volumes'
import { packReleases } from './pack-releases'
import { readStoredIndex } from './read-stored-index'
import { volumeReleases } from './volume-releases'

/** The search over each loaded release. */
export interface CodeSearches {
  /** Opens every index, that of diagnoses first. Resolves once they are open, or after `withinMs`. */
  open(withinMs: number): Promise<void>
  /** The index over a release; undefined while it is not open. */
  find(system: CodeSystem, releaseId: string): CodeIndex | undefined
  /** Whether anybody searches in this process. */
  readonly wanted: boolean
  /** What diagnoses are found by meanwhile. */
  readonly common: CodeIndex
}

/** What is open in this process, by what it was made of: a library that is read anew keeps what did not change. */
const openVolumes = new Map<string, readonly CodeIndex[]>()
const nothing: CodeIndex = { search: () => [] }

export function searchesOver(
  source: StatementSource,
  volumes: readonly IndexVolume[],
): CodeSearches {
  const indexes = new Map<string, CodeIndex>()
  let common = nothing
  let isOpen = false
  let wanted = false
  let opening: Promise<void> | undefined

  async function openAll(): Promise<void> {
    for (const volume of volumes) {
      const opened = await openVolume(source, volume)
      for (const [place, { id }] of volume.releases.entries()) {
        const index = opened[place]
        if (index) indexes.set(keyOf(volume.system, id), index)
      }
    }
    forgetOthers(volumes)
    isOpen = true
  }

  return {
    open: async (withinMs) => {
      wanted = true
      if (isOpen) return
      opening ??= openAll().finally(() => (opening = undefined))
      if (await endsWithin(opening, withinMs)) return
      common = await commonIndex()
    },
    find: (system, releaseId) => indexes.get(keyOf(system, releaseId)),
    get wanted() {
      return wanted
    },
    get common() {
      return common
    },
  }
}

function keyOf(system: CodeSystem, releaseId: string): string {
  return `${system} ${releaseId}`
}

/** As it was stored; where that cannot be used, made here, in slices between which requests are answered. */
async function openVolume(
  source: StatementSource,
  volume: IndexVolume,
): Promise<readonly CodeIndex[]> {
  const known = openVolumes.get(volume.madeOf)
  if (known) return known
  const stored = isStored(volume) ? await readStoredIndex(source, volume) : undefined
  const packed = stored ?? (await packReleases(await volumeReleases(source, volume)))
  const findSynonym = synonymsOf(volume.system)
  const opened = openIndexes(packed, volume.releases.length, { findSynonym })
  openVolumes.set(volume.madeOf, opened)
  return opened
}

function forgetOthers(volumes: readonly IndexVolume[]): void {
  const kept = new Set(volumes.map(({ madeOf }) => madeOf))
  for (const madeOf of openVolumes.keys()) if (!kept.has(madeOf)) openVolumes.delete(madeOf)
}

async function endsWithin(work: Promise<void>, withinMs: number): Promise<boolean> {
  const patience = new AbortController()
  const waited = delay(withinMs, false, { signal: patience.signal, ref: false }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), waited])
  } finally {
    patience.abort()
  }
}
