import { abbreviations } from '@/features/code-sets/contract/abbreviations'
import { everydayWords } from '@/features/code-sets/contract/everyday-words'
import { noteWords, searchedOnly } from '../../engine/curated/note-words'
import { wordKey } from './word-key'

/** A word of a statement, with the keys of all that it may stand for. */
export interface SaidWord {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly keys: readonly string[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

const phrases = readPhrases()

// Abbreviations that are words of their own stand for what they abbreviate only in capitals.
const plainWords = new Set(
  'a ad ai aid aids all am an art as at cad cap do ed fib for he his hit in is it lap mi or pa pe ra sad us was as is it'.split(
    ' ',
  ),
)

/** The words of a statement, abbreviations and everyday words read as code titles have them. */
export function saidWords(text: string): SaidWord[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    written,
    word: written.toLowerCase(),
    start: index,
    end: index + written.length,
  }))
  const said = found.map(({ word, start, end }) => ({ word, start, end, keys: [wordKey(word)] }))
  for (const [at, { word, written }] of found.entries()) {
    if (plainWords.has(word) && written !== written.toUpperCase()) continue
    for (const { words, keys } of phrases.get(word) ?? []) {
      if (!words.every((one, index) => found[at + index]?.word === one)) continue
      for (const index of words.keys()) said[at + index]?.keys.push(...keys)
    }
  }
  return said
}

/** The first words by which a name with these keys may be said in other words. */
export function firstWordsFor(keys: ReadonlySet<string>): string[] {
  return [...phrases].flatMap(([first, all]) =>
    all.some((phrase) => phrase.keys.some((key) => keys.has(key))) ? [first] : [],
  )
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [said, readings] of Object.entries({
    ...abbreviations,
    ...everydayWords,
    ...noteWords.items,
  })) {
    if (searchedOnly.items.has(said)) continue
    const words = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const [first] = words
    if (first === undefined) continue
    const keys = readings.flatMap((reading) =>
      (reading.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(wordKey),
    )
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, keys }])
  }
  return byFirst
}
