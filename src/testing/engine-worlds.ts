import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { dataDirectory } from './data-directory'
import { excerptReleases, hasOfficialFiles, officialReleasesOf } from './official-release'

/** Releases that cases are judged by. */
export interface EngineWorld {
  readonly name: string
  readonly releases: readonly ReleaseView[]
}

/** The hand-written excerpt everywhere, and the official files where there are some. */
export const engineWorlds: readonly EngineWorld[] = [
  { name: 'the excerpt', releases: excerptReleases().releases },
  ...(hasOfficialFiles
    ? [{ name: 'the official files', releases: officialReleasesOf(dataDirectory).releases }]
    : []),
]
