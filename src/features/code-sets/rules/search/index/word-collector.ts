import { isStopWord, singular, splitWords } from '../tokens-of'
import { hashWord } from './hash-word'

/** A word of the index while it is being built: one object for each. */
export interface CollectedWord {
  readonly word: string
  /** The order in which it came by. */
  readonly number: number
  readonly low: number
  readonly high: number
}

/** Reads texts as `tokensOf` does and remembers every word. */
export class WordCollector {
  readonly #byWriting = new Map<string, CollectedWord | undefined>()
  readonly #byWord = new Map<string, CollectedWord>()

  read(text: string): CollectedWord[] {
    const words: CollectedWord[] = []
    for (const writing of splitWords(text)) {
      const word = this.#find(writing)
      if (word) words.push(word)
    }
    return words
  }

  /** All words in order, and the place of each by the number under which it came by. */
  sort(): { readonly words: readonly string[]; readonly placeOf: Uint32Array } {
    const words = [...this.#byWord.keys()].sort()
    const placeOf = new Uint32Array(words.length)
    words.forEach((word, place) => (placeOf[this.#byWord.get(word)?.number ?? 0] = place))
    return { words, placeOf }
  }

  #find(writing: string): CollectedWord | undefined {
    const known = this.#byWriting.get(writing)
    if (known !== undefined || this.#byWriting.has(writing)) return known
    const found = isStopWord(writing) ? undefined : this.#collect(singular(writing))
    this.#byWriting.set(writing, found)
    return found
  }

  #collect(word: string): CollectedWord {
    const known = this.#byWord.get(word)
    if (known) return known
    const collected = { word, number: this.#byWord.size, ...hashWord(word) }
    this.#byWord.set(word, collected)
    return collected
  }
}
