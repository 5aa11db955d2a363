import type { ReleaseView } from '@/features/code-sets/contract/release-view'

/** The codes of a release, headers included, undotted and in official order. */
export function codesOf(release: ReleaseView): readonly string[] {
  return chapters.flatMap((chapter) => codesBelow(chapter, release))
}

const chapters = Array.from({ length: 22 }, (_, n) => `ch${String(n + 1).padStart(2, '0')}`)

function codesBelow(node: string, release: ReleaseView): string[] {
  return release
    .children(node)
    .flatMap(({ code, kind }) => [...(kind === 'code' ? [code] : []), ...codesBelow(code, release)])
}
