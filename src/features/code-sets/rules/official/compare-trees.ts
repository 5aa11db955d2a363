import type { CodeEntry } from '../../contract/release-view'

/** How the codes of a tabular list differ from those of the order file of the same release. */
export interface TreeComparison {
  readonly release: string
  readonly codes: number
  readonly onlyInTabular: readonly string[]
  readonly onlyInOrder: readonly string[]
  readonly billableDiffers: readonly string[]
  readonly titleDiffers: readonly string[]
}

/** Compares the codes; titles without regard to accents, which order files leave out. */
export function compareTrees(
  release: string,
  tabular: readonly CodeEntry[],
  order: readonly CodeEntry[],
): TreeComparison {
  const [inTabular, inOrder] = [codesOf(tabular), codesOf(order)]
  const both = [...inOrder.values()].filter(({ code }) => inTabular.has(code))
  const differing = (differs: (one: CodeEntry, other: CodeEntry) => boolean) =>
    both.flatMap((one) => {
      const other = inTabular.get(one.code)
      return other !== undefined && differs(one, other) ? [one.code] : []
    })
  return {
    release,
    codes: inOrder.size,
    onlyInTabular: [...inTabular.keys()].filter((code) => !inOrder.has(code)),
    onlyInOrder: [...inOrder.keys()].filter((code) => !inTabular.has(code)),
    billableDiffers: differing((one, other) => one.billable !== other.billable),
    titleDiffers: differing((one, other) => plain(one.title) !== plain(other.title)),
  }
}

function codesOf(entries: readonly CodeEntry[]): Map<string, CodeEntry> {
  return new Map(entries.filter(({ kind }) => kind === 'code').map((entry) => [entry.code, entry]))
}

function plain(title: string): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
