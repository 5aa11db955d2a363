import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode } from './per-release'
import { billableBelow, codeTitled, titleOf } from './titles'

export type Side = 'right' | 'left' | 'bilateral' | 'unspecified'

/** A code of a paired organ: its side, and the codes of the same condition for the other sides, undotted. */
export interface Laterality {
  readonly side: Side
  readonly right?: string
  readonly left?: string
  readonly bilateral?: string
  readonly unspecified?: string
}

/** The side that a code names, by its title beside those of its category; undefined for a code without sides. */
export const lateralityOf = perCode((code, release): Laterality | undefined => {
  const title = titleOf(code, release)
  if (/\b(?:right|left)\b/.test(title)) return sided(code, title, release)
  if (/\bbilateral\b/i.test(title)) return bilateral(code, release)
  return title.toLowerCase().includes('unspecified') ? unspecified(code, title, release) : undefined
})

function sided(code: string, title: string, release: ReleaseView): Laterality | undefined {
  const side = /\bright\b/.test(title) ? 'right' : 'left'
  const other = side === 'right' ? 'left' : 'right'
  const category = code.slice(0, 3)
  const mirrored = codeTitled(category, title.replaceAll(side, other), release)
  // “Right bundle-branch block” is no side of a paired organ.
  if (mirrored === undefined) return undefined
  return {
    side,
    [side]: code,
    [other]: mirrored,
    ...optional('bilateral', bilateralOf(code, release)),
    ...optional('unspecified', unspecifiedOf(title, category, release)),
  }
}

function optional(key: Side, code: string | undefined): Partial<Record<Side, string>> {
  return code === undefined ? {} : { [key]: code }
}

/** The title with each “unspecified” in turn for the side, as in “unspecified site of right female breast”. */
function unspecifiedOf(title: string, category: string, release: ReleaseView): string | undefined {
  return codeTitled(category, title.replace(/\b(?:right|left)\b/g, 'unspecified'), release)
}

function unspecified(code: string, title: string, release: ReleaseView): Laterality | undefined {
  const category = code.slice(0, 3)
  for (const { index } of title.matchAll(/\bunspecified\b/gi)) {
    const withSide = (side: string) =>
      codeTitled(category, title.slice(0, index) + side + title.slice(index + 11), release)
    const [right, left] = [withSide('right'), withSide('left')]
    if (right !== undefined && left !== undefined) {
      return {
        side: 'unspecified',
        right,
        left,
        unspecified: code,
        ...optional('bilateral', bilateralOf(right, release)),
      }
    }
  }
  return undefined
}

function bilateral(code: string, release: ReleaseView): Laterality | undefined {
  const key = conditionOf(titleOf(code, release))
  const same = billableBelow(code.slice(0, 3), release).filter(
    ({ title }) => /\b(?:right|left)\b/.test(title) && conditionOf(title) === key,
  )
  const right = same.find(({ title }) => title.includes('right'))?.code
  const left = same.find(({ title }) => title.includes('left'))?.code
  if (right === undefined || left === undefined) return undefined
  return { side: 'bilateral', right, left, bilateral: code }
}

function bilateralOf(code: string, release: ReleaseView): string | undefined {
  return bilateralByCondition(code.slice(0, 3), release).get(conditionOf(titleOf(code, release)))
}

const bilateralByCondition = perCode(
  (category, release): ReadonlyMap<string, string> =>
    new Map(
      billableBelow(category, release)
        .filter(({ title }: CodeEntry) => /\bbilateral\b/i.test(title))
        .map(({ code, title }) => [conditionOf(title), code]),
    ),
)

const wordsOfSide = new Set(
  'right left bilateral unilateral both side sided of the and eye eyes ear ears'.split(' '),
)

/**
 * The words of a title without those for the side, in order of the alphabet: “Bilateral primary osteoarthritis
 * of knee” and “Unilateral primary osteoarthritis, right knee” are one condition.
 */
function conditionOf(title: string): string {
  return title
    .toLowerCase()
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '' && !wordsOfSide.has(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))
    .sort()
    .join(' ')
}
