import type { IndexHit } from '../code-index'
import type { QueryTerm } from '../read-query'
import { levelOf } from './answer-level'
import type { Asked, AskedWord } from './asked'
import { at } from './lists'
import type { PackedIndex } from './packed-index'

interface Explained {
  readonly asked: readonly Asked[]
  readonly terms: readonly QueryTerm[]
  /** All words that may answer. */
  readonly words: readonly AskedWord[]
}

/** A hit as the screen explains it: what answered, and with which words. */
export function showHit(
  index: PackedIndex,
  document: number,
  { asked, terms, words: wanted }: Explained,
): IndexHit {
  const code = index.codes[document] ?? ''
  const words = answeringWords(index, document, wanted)
  const inTitle = asked.every((one) => levelOf(index, one, document) > 2)
  if (!inTitle) return { code, matched: 'term', words, term: answeringTerm(index, document, asked) }
  const literal = terms
    .flatMap(({ written }) => written)
    .every(({ typed, word }) => words.some((one) => one.startsWith(typed) || one === word))
  return { code, matched: literal ? 'title' : 'synonym', words }
}

function answeringWords(
  index: PackedIndex,
  document: number,
  wanted: readonly AskedWord[],
): string[] {
  const { start, items } = index.titleWords
  const title = items.subarray(at(start, document), at(start, document + 1))
  const answers = (one: number) => wanted.some((word) => isWord(word, one))
  return [...new Set(title)].filter(answers).map((one) => index.words[one] ?? '')
}

/** The term that holds most of what was asked. */
function answeringTerm(index: PackedIndex, document: number, asked: readonly Asked[]): string {
  const { start, items } = index.termWords
  let best = ''
  let most = -1
  for (
    let term = at(index.termsFrom, document);
    term < at(index.termsFrom, document + 1);
    term += 1
  ) {
    const words = items.subarray(at(start, term), at(start, term + 1))
    const held = asked.filter(({ alternatives }) =>
      alternatives.some((all) => all.every((word) => words.some((one) => isWord(word, one)))),
    ).length
    if (held <= most) continue
    most = held
    best = index.terms[term] ?? ''
  }
  return best
}

function isWord({ from, to, whole }: AskedWord, one: number): boolean {
  return one === whole || (one >= from && one < to)
}
