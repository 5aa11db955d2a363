import { isTarget, type CodeNote, type NoteTarget } from '@/features/code-sets/contract/code-notes'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode, perRelease, type KnownCode } from './per-release'

/** A note with the one target of it that names a code. */
export interface NamedBy {
  readonly note: CodeNote
  readonly target: NoteTarget
}

/** Some notes by the codes that they name. */
export interface NoteIndex {
  /** The most specific target that names the code, the earlier note among equals. */
  find(code: string | KnownCode): NamedBy | undefined
  /** The numbers of the categories in which some code may be named. */
  readonly categories: readonly number[]
}

/** The notes by the categories that they name, so that a code is compared with few of them. */
export function indexNotesByTarget(notes: readonly CodeNote[], release: ReleaseView): NoteIndex {
  const byCategory = new Map<number, NamedBy[]>()
  const targets = notes.flatMap((note) => note.targets.map((target) => ({ note, target })))
  for (const named of targets.sort((a, b) => b.target.from.length - a.target.from.length)) {
    for (const category of categoriesOf(named.target, release)) {
      const number = numberOf(category, release)
      const known = byCategory.get(number)
      if (known) known.push(named)
      else byCategory.set(number, [named])
    }
  }
  return {
    find: (of) => {
      const code = typeof of === 'string' ? of : of.code
      const inCategory = byCategory.get(categoryNumber(of, release))
      return inCategory?.find(({ target }) => isTarget(code, target))
    },
    categories: [...byCategory.keys()],
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

/** How many categories there are, with number 0 for those that the release does not have. */
export function countCategories(release: ReleaseView): number {
  return categoryNumbers(release).size + 1
}

/** The number of the category of a code. */
export const categoryNumber = perCode(numberOf)

/** What `derive` makes of the category of a code, made once a release. */
export function perCategory<Value extends object>(
  derive: (category: string, release: ReleaseView) => Value,
): (of: KnownCode, release: ReleaseView) => Value {
  const tableOf = perRelease((): (Value | undefined)[] => [])
  return (of, release) => {
    const number = categoryNumber(of, release)
    const known = number === 0 ? undefined : tableOf(release)[number]
    if (known) return known
    const value = derive(of.code.slice(0, 3), release)
    if (number !== 0) tableOf(release)[number] = value
    return value
  }
}

function numberOf(code: string, release: ReleaseView): number {
  return categoryNumbers(release).get(code.slice(0, 3)) ?? 0
}
