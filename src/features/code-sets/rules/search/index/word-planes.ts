import { level } from './answer-level'
import type { AskedWord } from './asked'
import { DocumentSet } from './document-set'
import { itemsOf } from './lists'
import type { PackedIndex } from './packed-index'

/** Documents by how well they answer: those that reach `title`, `titleBegins`, and so on down the levels. */
export type Planes = readonly DocumentSet[]

/** The levels of the planes, best first: the first two are of titles alone. */
export const planeLevels = [level.title, level.titleBegins, level.term, level.termBegins] as const
export const titlePlanes = 2

export function newPlanes({ releases }: PackedIndex): Planes {
  return planeLevels.map(() => new DocumentSet(releases.length))
}

/** Words that are kept: those of some keystrokes, each 50 kB for a hundred thousand documents. */
const mostKept = 32

/** The documents that answer a word. Who types asks for the words before the last one at each keystroke again. */
export class WordPlanes {
  readonly #index: PackedIndex
  /** The one used last comes last. */
  readonly #kept = new Map<string, { readonly planes: Planes; depth: number }>()

  constructor(index: PackedIndex) {
    this.#index = index
  }

  /** The first `depth` planes of a word; valid until others are asked for. */
  find(word: AskedWord, depth: number): Planes {
    const key = `${word.from} ${word.to} ${word.whole}`
    const kept = this.#kept.get(key) ?? { planes: this.#freePlanes(), depth: 0 }
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    for (; kept.depth < depth; kept.depth += 1) this.#fill(kept.planes, kept.depth, word)
    return kept.planes
  }

  /** Those of the word that was not asked for longest, where enough are kept. */
  #freePlanes(): Planes {
    const [oldest] = this.#kept
    if (!oldest || this.#kept.size < mostKept) return newPlanes(this.#index)
    const [key, { planes }] = oldest
    this.#kept.delete(key)
    return planes
  }

  #fill(planes: Planes, plane: number, { from, to, whole }: AskedWord): void {
    const { inTitles, inTerms } = this.#index
    const lists = plane < titlePlanes ? inTitles : inTerms
    const above = planes[plane - 1]
    const set = above ? planes[plane]?.become(above) : planes[plane]?.clear()
    if (plane % 2 === 1) set?.addAll(itemsOf(lists, from, to))
    else if (whole >= 0) set?.addAll(itemsOf(lists, whole, whole + 1))
  }
}
