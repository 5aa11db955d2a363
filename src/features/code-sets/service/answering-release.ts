import type { AnsweringRelease } from '../contract/search'
import type { ReleaseChoice } from '../rules/choose-release'
import type { ReleaseIdentity } from '../contract/release-view'

/** What an answer says about the release that it comes from. */
export function answeringRelease({
  release,
  note,
}: ReleaseChoice<ReleaseIdentity>): AnsweringRelease {
  const { id, label, source } = release
  return { id, label, note: note ?? null, isStarter: source === 'starter' }
}
