import { detailWords } from './curated/detail-words'
import type { Evidence } from './coded-record'
import type { DiagnosisFact, Facts } from './facts'
import { perFacts } from './per-facts'

const denied =
  /\b(?:no|not|denies|denied|without|rule out|ruled out|possible|probable|suspected|family history|history of)\b/

/** A passage of a note as the words that it says, abbreviations spelt out. */
export interface DocumentedPassage {
  readonly words: ReadonlySet<string>
  /** Quoted for this row, so that it need not name the condition again. */
  readonly isQuoted: boolean
}

/** The passages that affirm something: the quotes of a provider for the row, else the sentences of the note. */
export function documentedPassages(row: DiagnosisFact, facts: Facts): readonly DocumentedPassage[] {
  const sentences = sentencesOf(facts)
  if (!row.evidence?.length) return sentences
  const quotes = row.evidence.filter(affirms).map(({ text }) => passageOf(text, true))
  return [...quotes, ...sentences]
}

/** Where nobody has said what a quote asserts, its own words must deny nothing. */
function affirms({ text, assertion, source = 'provider' }: Evidence): boolean {
  if (source !== 'provider') return false
  return assertion === undefined ? !denied.test(text.toLowerCase()) : assertion === 'confirmed'
}

const sentencesOf = perFacts(({ documentation }: Facts): readonly DocumentedPassage[] =>
  documentation
    .toLowerCase()
    .split(/[.;\n](?!\d)/)
    .filter((sentence) => sentence.trim() !== '' && !denied.test(sentence))
    .map((sentence) => passageOf(sentence, false)),
)

const spelt = new Map(
  Object.entries(detailWords.items).map(([short, means]) => [short, wordsIn(means)]),
)

function passageOf(text: string, isQuoted: boolean): DocumentedPassage {
  const words = new Set<string>()
  for (const word of wordsIn(text)) {
    words.add(word)
    for (const one of spelt.get(word) ?? []) words.add(one)
  }
  return { words, isQuoted }
}

/** The words of a text in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}
