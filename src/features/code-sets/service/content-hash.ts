import { sha256Hex } from '@/server/hash'
import type { ReleaseContent } from '../rules/build-release-view'

/** SHA-256 over everything that a release says: equal hashes are the same release. */
export function contentHashOf(release: ReleaseContent): string {
  return sha256Hex(JSON.stringify(release))
}
