import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { IndexTerm } from '@/features/code-sets/contract/index-terms'
import type { ReferenceSets } from '@/features/code-sets/contract/reference-sets'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { assembleContents } from '@/features/code-sets/rules/official/assemble-contents'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { readOfficialDirectory } from '@/features/code-sets/service/official/read-official-directory'
import { dataDirectory } from './data-directory'

/** Official releases in memory, oldest first. */
export interface OfficialReleases {
  readonly releases: readonly ReleaseView[]
  readonly referenceSets: ReferenceSets
  readonly indexTerms: readonly IndexTerm[]
}

/** The hand-written files; its README says how to add to them. */
export const excerptDirectory = resolve(import.meta.dirname, 'official-excerpt')

export const hasOfficialFiles = existsSync(resolve(dataDirectory, 'icd10cm'))

const assembled = new Map<string, ReturnType<typeof assembleContents>>()
const opened = new Map<string, OfficialReleases>()

/** What the official files below `directory` come to; read once a process. */
export function officialContentsOf(directory: string): ReturnType<typeof assembleContents> {
  const known = assembled.get(directory)
  if (known !== undefined) return known
  const sources = readOfficialDirectory(directory).flatMap(({ source }) => source ?? [])
  const contents = assembleContents(sources)
  assembled.set(directory, contents)
  return contents
}

/** Every release that the official files below `directory` make; opened once a process. */
export function officialReleasesOf(directory: string): OfficialReleases {
  const known = opened.get(directory)
  if (known !== undefined) return known
  const { contents, referenceSets, indexTerms } = officialContentsOf(directory)
  const views: ReleaseView[] = []
  views.push(...contents.map((content) => buildReleaseView(content, () => views)))
  const official = { releases: views, referenceSets, indexTerms }
  opened.set(directory, official)
  return official
}

/** The newest release of the hand-written excerpt of the official files, with notes, lists and procedures. */
export function excerptRelease(): ReleaseView {
  return newest(excerptReleases())
}

/** All releases of the excerpt, reference sets and index terms. */
export function excerptReleases(): OfficialReleases {
  return officialReleasesOf(excerptDirectory)
}

/** The newest of the official releases. Throws where there is none. */
export function newest({ releases }: OfficialReleases): ReleaseView {
  const last = releases.at(-1)
  if (last === undefined) throw new Error('There is no official release.')
  return last
}
