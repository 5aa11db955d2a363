import type { StatementSource } from '@/server/transaction'
import type { SearchDocument } from '../../contract/search-document'
import { listIndexTerms } from '../../queries/code-lists'
import { listEntries } from '../../queries/releases'
import type { ReleaseTree } from '../../rules/release-tree'
import { documentsOf, termsByCode } from '../../rules/search/documents-of'
import { readTrees } from '../read-trees'
import { isStored, type IndexVolume } from './index-volumes'

/** Reads the documents of one release. */
export type ReadDocuments = () => readonly SearchDocument[]

/** What is to be indexed for a volume, release by release, as the database holds it. */
export async function volumeDocuments(
  source: StatementSource,
  volume: IndexVolume,
): Promise<ReadDocuments[]> {
  return volume.system === 'ICD-10-CM'
    ? diagnosisDocuments(source, volume)
    : procedureDocuments(source, volume)
}

async function diagnosisDocuments(
  source: StatementSource,
  volume: IndexVolume,
): Promise<ReadDocuments[]> {
  const trees = await readTrees(source, volume.releases.toReversed())
  const indexTerms = termsByCode(isStored(volume) ? await listIndexTerms(source) : [])
  return trees.map(
    ({ tree }) =>
      () =>
        documentsOf({ entries: tree.entries(), notes: notesOf(tree), indexTerms }),
  )
}

function notesOf(tree: ReleaseTree) {
  return tree.entries().flatMap(({ code }) => tree.notesAt(code))
}

async function procedureDocuments(
  source: StatementSource,
  { releases }: IndexVolume,
): Promise<ReadDocuments[]> {
  const read: ReadDocuments[] = []
  for (const { id } of releases) {
    const { entries } = await listEntries(source, id)
    read.push(() => documentsOf({ entries }))
  }
  return read
}
