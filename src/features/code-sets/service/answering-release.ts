import type { AnsweringRelease } from '../contract/search'
import type { ReleaseChoice } from '../rules/choose-release'
import type { LoadedRelease } from './open-release-library'

/** What an answer says about the release that it comes from. */
export function answeringRelease({
  release,
  note,
}: ReleaseChoice<LoadedRelease>): AnsweringRelease {
  return { id: release.id, label: release.label, note: note ?? null }
}
