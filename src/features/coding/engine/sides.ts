import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode, type KnownCode } from './per-release'

/** The side that the title of a code names. */
export const sideOf = perCode(
  (code: string, release: ReleaseView): 'left' | 'right' | undefined => {
    const named = /\b(left|right)\b/i.exec(release.find(code)?.title ?? '')?.[1]?.toLowerCase()
    return named === 'left' || named === 'right' ? named : undefined
  },
)

/** False only where both titles name a side and the sides differ. */
export function mayBeSameSide(one: KnownCode, other: KnownCode, release: ReleaseView): boolean {
  const [first, second] = [sideOf(one, release), sideOf(other, release)]
  return first === undefined || second === undefined || first === second
}
