import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode } from './per-release'

/** The billable codes that are or lie below `code`, in official order. */
export const billableBelow = perCode((code, release): readonly CodeEntry[] => {
  const entry = release.find(code)
  if (entry?.billable) return [entry]
  return release.children(code).flatMap((child) => billableBelow(child.code, release))
})

/** The first billable code at or below `header` whose title holds each of these words. */
export function codeWith(
  header: string,
  words: readonly string[],
  release: ReleaseView,
): string | undefined {
  return billableBelow(header, release).find(({ title }) =>
    words.every((word) => title.includes(word)),
  )?.code
}

const byTitle = perCode(
  (header, release): ReadonlyMap<string, string> =>
    new Map(billableBelow(header, release).map(({ code, title }) => [title, code])),
)

/** The billable code at or below `header` that has exactly this title. */
export function codeTitled(
  header: string,
  title: string,
  release: ReleaseView,
): string | undefined {
  return byTitle(header, release).get(title)
}

/** The official title, empty where the release does not know the code. */
export function titleOf(code: string, release: ReleaseView): string {
  return release.find(code)?.title ?? ''
}
