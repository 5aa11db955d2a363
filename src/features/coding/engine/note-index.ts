import { isTarget, type CodeNote, type NoteTarget } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode, perRelease } from './per-release'

/** A note with the one target of it that names a code. */
export interface NamedBy {
  readonly note: CodeNote
  readonly target: NoteTarget
}

/** Some notes by the codes that they name. */
export interface NoteIndex {
  /** The most specific target that names the code, the earlier note among equals. */
  find(code: string): NamedBy | undefined
  /** 1 at the number of each category in which some code may be named. */
  readonly categories: CategoryMask
}

/** A set of categories by their numbers, to be asked of every pair of rows. */
export type CategoryMask = Uint8Array

/** The notes by the categories that they name, so that a code is compared with few of them. */
export function indexNotesByTarget(notes: readonly CodeNote[], release: ReleaseView): NoteIndex {
  const byCategory = new Map<string, NamedBy[]>()
  const targets = notes.flatMap((note) => note.targets.map((target) => ({ note, target })))
  for (const named of targets.sort((a, b) => b.target.from.length - a.target.from.length)) {
    for (const category of categoriesOf(named.target, release)) {
      const known = byCategory.get(category)
      if (known) known.push(named)
      else byCategory.set(category, [named])
    }
  }
  return {
    find: (code) => byCategory.get(code.slice(0, 3))?.find(({ target }) => isTarget(code, target)),
    categories: maskOf(byCategory.keys(), release),
  }
}

function categoriesOf({ from, to }: NoteTarget, release: ReleaseView): readonly string[] {
  const first = from.slice(0, 3)
  const last = to.slice(0, 3)
  return first === last
    ? [first]
    : allCategories(release).filter((category) => category >= first && category <= last)
}

const chapterCodes = Array.from({ length: 30 }, (_, n) => `ch${String(n + 1).padStart(2, '0')}`)

const allCategories = perRelease((release) =>
  chapterCodes
    .flatMap((chapter) => release.children(chapter))
    .flatMap((section) => release.children(section.code))
    .map(({ code }) => code),
)

const categoryNumbers = perRelease(
  (release) => new Map(allCategories(release).map((category, at) => [category, at + 1])),
)

/** The number of the category of a code; 0 where the release has none. */
export const categoryNumber = perCode(
  (code: string, release: ReleaseView): number =>
    categoryNumbers(release).get(code.slice(0, 3)) ?? 0,
)

function maskOf(categories: Iterable<string>, release: ReleaseView): CategoryMask {
  const numbers = categoryNumbers(release)
  const mask = new Uint8Array(numbers.size + 1)
  for (const category of categories) mask[numbers.get(category) ?? 0] = 1
  return mask
}

/** All that is in one of the masks. The same masks in the same order give the same mask, since many codes share it. */
export function joinMasks(masks: readonly CategoryMask[], release: ReleaseView): CategoryMask {
  let union = emptyUnion(release)
  for (const mask of masks) {
    const next = union.with.get(mask) ?? { all: either(union.all, mask), with: new Map() }
    union.with.set(mask, next)
    union = next
  }
  return union.all
}

interface Union {
  readonly all: CategoryMask
  readonly with: Map<CategoryMask, Union>
}

const emptyUnion = perRelease((release): Union => ({ all: maskOf([], release), with: new Map() }))

function either(one: CategoryMask, other: CategoryMask): CategoryMask {
  return one.map((bit, at) => bit | (other[at] ?? 0))
}
