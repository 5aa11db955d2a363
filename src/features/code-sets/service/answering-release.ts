import type { AnsweringRelease } from '../contract/search'
import type { ReleaseChoice } from '../rules/choose-release'
import type { LoadedRelease } from './open-release-library'

/** What an answer says about the release that it comes from. */
export function answeringRelease({
  release,
  note,
}: ReleaseChoice<LoadedRelease>): AnsweringRelease {
  const { id, label, source } = release
  return { id, label, note: note ?? null, isStarter: source === 'starter' }
}
