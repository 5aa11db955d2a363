import type { BuiltCode } from '../../contract/browse'
import { lineageOf } from '../../contract/lineage'
import type { CodeEntry, ReleaseView } from '../../contract/release-view'
import { showCode } from '../../contract/show-code'

const sides = ['right', 'left', 'bilateral', 'unspecified'] as const
type Side = (typeof sides)[number]

interface Stem {
  readonly entry: CodeEntry
  /** The title without a 7th character's meaning. */
  readonly title: string
  readonly seventh: string | null
  readonly meaning: string | null
}

/** Below more codes than these a person chooses a narrower node first. */
export const mostBuilt = 400

/**
 * The billable codes at and below a node, taken apart into condition, side and 7th character, in official
 * order; empty where they are too many. No two are alike in all three.
 */
export function takeApart(view: ReleaseView, root: string): BuiltCode[] {
  const stems = billableBelow(view, root).map((entry) => stemOf(view, entry))
  if (stems.length > mostBuilt) return []
  const sided = sidedDetails(stems.map(({ title }) => title))
  const codes = stems.map((stem) => builtOf(stem, sided))
  const taken = new Set<string>()
  return codes.map((code, place) => {
    const key = `${code.detail}|${code.side ?? ''}|${code.seventh ?? ''}`
    const stem = stems[place]
    if (!taken.has(key) || !stem) {
      taken.add(key)
      return code
    }
    return { ...code, detail: `${code.title} (${code.code})`, side: null }
  })
}

/** The node whose codes are offered for a code: the header itself, or one above a billable code. */
export function builderRoot(view: ReleaseView, entry: CodeEntry): CodeEntry {
  let root = entry
  for (const above of lineageOf(view, entry.code).slice(1)) {
    const isStillSmall = billableBelow(view, above.code).length <= mostFromBelow
    if (!entry.billable || above.kind !== 'code' || !isStillSmall) break
    root = above
  }
  return root
}

const mostFromBelow = 60

function billableBelow(view: ReleaseView, root: string): CodeEntry[] {
  const found: CodeEntry[] = []
  const open = [view.find(root)]
  while (open.length > 0 && found.length <= mostBuilt) {
    const entry = open.pop()
    if (!entry) continue
    if (entry.billable) found.push(entry)
    open.push(...[...view.children(entry.code)].reverse())
  }
  return found
}

function stemOf(view: ReleaseView, entry: CodeEntry): Stem {
  const plain = { entry, title: entry.title, seventh: null, meaning: null }
  const seventh = entry.code[6]
  if (seventh === undefined) return plain
  const meaning = view.seventhCharacters(entry.code)?.[seventh]
  const above = view.parent(entry.code)
  if (meaning === undefined || above?.kind !== 'code') return plain
  return { entry, title: above.title, seventh, meaning }
}

interface SidedTitle {
  readonly detail: string
  readonly side: Side
}

/** Titles without their side, of those that stand with more than one. */
function sidedDetails(titles: readonly string[]): ReadonlyMap<string, SidedTitle> {
  const details = new Map<string, SidedTitle>()
  for (const [frame, group] of groupByFrame(titles)) {
    if (group.size < 2 || !(group.has('right') || group.has('left'))) continue
    for (const [side, title] of group) {
      if (!details.has(title)) details.set(title, { detail: withoutGap(frame), side })
    }
  }
  return details
}

/** The titles that are the same but for their side. */
function groupByFrame(titles: readonly string[]): ReadonlyMap<string, ReadonlyMap<Side, string>> {
  const groups = new Map<string, Map<Side, string>>()
  const mentions = [...new Set(titles)].flatMap((title) =>
    sides.flatMap((side) => framesOf(title, side).map((frame) => ({ frame, side, title }))),
  )
  for (const { frame, side, title } of mentions) {
    const group = groups.get(frame) ?? new Map<Side, string>()
    if (!group.has(side)) group.set(side, title)
    groups.set(frame, group)
  }
  return groups
}

const gap = '\u0000'

/** The title with a gap in the place of each mention of a side, one at a time. */
function framesOf(title: string, side: Side): string[] {
  const words = title.split(/\b/)
  return words.flatMap((word, place) =>
    word.toLowerCase() === side
      ? [
          words
            .map((other, index) => (index === place ? gap : other))
            .join('')
            .toLowerCase(),
        ]
      : [],
  )
}

function withoutGap(frame: string): string {
  const detail = frame.replace(gap, '').replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim()
  return detail.charAt(0).toUpperCase() + detail.slice(1)
}

function builtOf(
  { entry, title, seventh, meaning }: Stem,
  sided: ReadonlyMap<string, SidedTitle>,
): BuiltCode {
  const { detail, side } = sided.get(title) ?? { detail: title, side: null }
  return { code: showCode(entry.code), title: entry.title, detail, side, seventh, meaning }
}
