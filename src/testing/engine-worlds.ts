import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'

/** Releases that cases are judged by. */
export interface EngineWorld {
  readonly name: string
  readonly releases: readonly ReleaseView[]
}

export const engineWorlds: readonly EngineWorld[] = [
  { name: 'the starter release', releases: [buildReleaseView(starterRelease)] },
]
