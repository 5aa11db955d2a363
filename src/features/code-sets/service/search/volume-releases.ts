import type { StatementSource } from '@/server/transaction'
import { listIndexTerms } from '../../queries/code-lists'
import { documentsIn, documentsOf, termsByCode } from '../../rules/search/documents-of'
import type { ReleaseMerger } from '../../rules/search/merge-releases'
import { joinPages, readContents } from '../read-contents'
import { readTrees } from '../read-trees'
import { isStored, type IndexVolume } from './index-volumes'

/** Adds one release to those that are to share an index. */
export type AddRelease = (merger: ReleaseMerger) => void

/** The releases of a volume as the database holds them, in their order. */
export async function volumeReleases(
  source: StatementSource,
  volume: IndexVolume,
): Promise<AddRelease[]> {
  return volume.system === 'ICD-10-CM'
    ? diagnosisReleases(source, volume)
    : procedureReleases(source, volume)
}

async function diagnosisReleases(
  source: StatementSource,
  volume: IndexVolume,
): Promise<AddRelease[]> {
  const { newer, releases } = volume
  const all = await readTrees(source, [...newer, ...releases].toReversed())
  const read = all.slice(newer.length)
  const indexTerms = termsByCode(isStored(volume) ? await listIndexTerms(source) : [])
  return read.map(({ listing, tree, own }) => (merger) => {
    const base = read.findIndex((one) => one.listing.id === listing.based_on)
    if (base < 0) merger.add(documentsIn(tree, tree.entries(), indexTerms))
    else {
      const changed = documentsIn(tree, own.entries, indexTerms)
      merger.addChanged(base, { changed, removed: own.removed })
    }
  })
}

async function procedureReleases(
  source: StatementSource,
  { releases }: IndexVolume,
): Promise<AddRelease[]> {
  const contents = await readContents(
    source,
    releases.map(({ id }) => id),
  )
  return [...contents.values()].map(({ pages }) => {
    const { entries } = joinPages(pages)
    return (merger) => merger.add(documentsOf({ entries }))
  })
}
