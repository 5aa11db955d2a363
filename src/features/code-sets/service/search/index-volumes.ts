import { sha256Hex } from '@/server/hash'
import { codeSystems, type CodeSystem } from '../../contract/code-systems'
import type { ReleaseListing } from '../../queries/releases'
import { mostReleases } from '../../rules/search/merge-releases'
import { judgingReleases } from '../read-trees'

/** Releases of one code system that share an index, the newest first. */
export interface IndexVolume {
  readonly system: CodeSystem
  /** From 1 on, the newest releases in the first. */
  readonly volume: number
  readonly releases: readonly ReleaseListing[]
  /** Those of the volumes before, which these may be based on. */
  readonly newer: readonly ReleaseListing[]
  /** Tells it from an index over anything else. */
  readonly madeOf: string
}

/**
 * The indexes that all releases need. `indexHashes` are of the files of the Alphabetic Index, whose entries are
 * searched with the official releases of ICD-10-CM.
 */
export function indexVolumes(
  listings: readonly ReleaseListing[],
  indexHashes: readonly string[],
): IndexVolume[] {
  return codeSystems.flatMap((system) => {
    const isDiagnoses = system === 'ICD-10-CM'
    const own = isDiagnoses
      ? judgingReleases(listings)
      : listings.filter((listing) => listing.system === system)
    const newestFirst = own.toReversed()
    const volumes: IndexVolume[] = []
    for (let from = 0; from < newestFirst.length; from += mostReleases) {
      const releases = newestFirst.slice(from, from + mostReleases)
      const named = releases.map(({ id, content_hash: hash }) => `${id} ${hash}`)
      const madeOf = sha256Hex([...named, ...(isDiagnoses ? indexHashes : [])].join('\n'))
      const newer = newestFirst.slice(0, from)
      volumes.push({ system, volume: volumes.length + 1, releases, newer, madeOf })
    }
    return volumes
  })
}

/** What ships is small enough to be indexed by each process itself. */
export function isStored({ releases }: IndexVolume): boolean {
  return releases.some(({ state }) => state === 'official')
}
