import { costToBegin } from './edit-distance'
import { at } from './lists'
import type { PackedIndex } from './packed-index'
import { textAt, textCount } from './text-table'

/** Words offered in place of one that is not known. */
const mostOffers = 8
const shortest = 4
const mostRemembered = 2000
/** Shorter words allow one edit, these two. */
const longEnoughForTwo = 6

/** Offers known words for misspelt ones, or for the beginning of one. */
export class Speller {
  readonly #index: PackedIndex
  readonly #letters: Uint32Array
  readonly #offered = new Map<string, readonly string[]>()

  constructor(index: PackedIndex) {
    this.#index = index
    this.#letters = new Uint32Array(textCount(index.words))
    for (let place = 0; place < this.#letters.length; place += 1) {
      const word = textAt(index.words, place)
      this.#letters[place] = lettersOf(word, word.length)
    }
  }

  /** What was offered before is remembered, since each further letter asks for the words before it again. */
  offer(typed: string): readonly string[] {
    const known = this.#offered.get(typed)
    if (known) return known
    if (this.#offered.size >= mostRemembered) this.#offered.clear()
    const offers = this.#look(typed)
    this.#offered.set(typed, offers)
    return offers
  }

  /** The likeliest first: fewest edits, whole words before beginnings, then words that stand in more titles. */
  #look(typed: string): readonly string[] {
    if (typed.length < shortest || /\d/.test(typed)) return []
    const most = typed.length < longEnoughForTwo ? 1 : 2
    const near = this.#near(typed, 1)
    const found = near.length > 0 || most === 1 ? near : this.#near(typed, most)
    const least = Math.min(...found.map(({ cost }) => cost))
    return found
      .filter(({ cost }) => cost === least)
      .sort((a, b) => b.titles - a.titles || a.place - b.place)
      .slice(0, mostOffers)
      .map(({ place }) => textAt(this.#index.words, place))
  }

  #near(typed: string, most: number): Offer[] {
    const letters = lettersOf(typed, typed.length)
    const offers: Offer[] = []
    for (let place = 0; place < this.#letters.length; place += 1) {
      if (bitsIn(letters & ~at(this.#letters, place)) > most) continue
      const word = textAt(this.#index.words, place)
      if (!mayBecome(typed, word, most)) continue
      const cost = costToBegin(typed, word, most)
      if (cost === undefined || cost < 2) continue
      const { start } = this.#index.inTitles
      offers.push({ place, cost, titles: at(start, place + 1) - at(start, place) })
    }
    return offers
  }
}

interface Offer {
  readonly place: number
  readonly cost: number
  readonly titles: number
}

/**
 * A quick look before the edits are counted. Hardly anybody mistakes the first letter, but for leaving it
 * out, doubling it or swapping it; and a letter of the word's beginning that was not typed is an edit.
 */
function mayBecome(typed: string, word: string, most: number): boolean {
  if (word.length < typed.length - most) return false
  if (typed[0] !== word[0] && typed[0] !== word[1] && typed[1] !== word[0]) return false
  const beginning = lettersOf(word, typed.length - most)
  return bitsIn(beginning & ~lettersOf(typed, typed.length)) <= most
}

/** Which letters the beginning of a word has, one bit each; anything else shares a bit. */
function lettersOf(word: string, length: number): number {
  let letters = 0
  for (let index = 0; index < length; index += 1) {
    const letter = word.charCodeAt(index) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

function bitsIn(number: number): number {
  let rest = number
  let bits = 0
  while (rest !== 0) {
    rest &= rest - 1
    bits += 1
  }
  return bits
}
