import type { IndexHit } from '../code-index'
import type { QueryTerm } from '../read-query'
import { levelOf } from './answer-level'
import type { Asked, AskedWord } from './asked'
import { itemsOf } from './lists'
import type { PackedIndex } from './packed-index'
import { textAt } from './text-table'

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
  const code = textAt(index.codes, document)
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
  const title = itemsOf(index.titleWords, document, document + 1)
  const answers = (one: number) => wanted.some((word) => isWord(word, one))
  return [...new Set(title)].filter(answers).map((one) => textAt(index.words, one))
}

/** The term that holds most of what was asked. */
function answeringTerm(index: PackedIndex, document: number, asked: readonly Asked[]): string {
  let best = -1
  let most = -1
  for (const term of itemsOf(index.termsOf, document, document + 1)) {
    const words = itemsOf(index.termWords, term, term + 1)
    const held = asked.filter(({ alternatives }) =>
      alternatives.some((all) => all.every((word) => words.some((one) => isWord(word, one)))),
    ).length
    if (held <= most) continue
    most = held
    best = term
  }
  return best < 0 ? '' : textAt(index.terms, best)
}

function isWord({ from, to, whole }: AskedWord, one: number): boolean {
  return one === whole || (one >= from && one < to)
}
