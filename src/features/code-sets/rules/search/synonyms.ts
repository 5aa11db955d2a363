import { abbreviations } from './abbreviations'
import { everydayWords } from './everyday-words'
import { tokensOf } from './tokens-of'

/** What may stand for what: the tokens of an abbreviation or phrase, and those it is to be read as. */
export interface Synonym {
  readonly tokens: readonly string[]
  readonly readings: readonly (readonly string[])[]
}

const synonyms: readonly Synonym[] = Object.entries({ ...abbreviations, ...everydayWords })
  .map(([phrase, readings]) => ({ tokens: tokensOf(phrase), readings: readings.map(tokensOf) }))
  .sort((a, b) => b.tokens.length - a.tokens.length)

const byFirstToken = groupByFirstToken()

/** The longest abbreviation or phrase that stands at `start` among `tokens`. */
export function findSynonym(tokens: readonly string[], start: number): Synonym | undefined {
  const first = tokens[start]
  if (first === undefined) return undefined
  return byFirstToken
    .get(first)
    ?.find((synonym) => synonym.tokens.every((token, index) => tokens[start + index] === token))
}

function groupByFirstToken(): ReadonlyMap<string, readonly Synonym[]> {
  const groups = new Map<string, Synonym[]>()
  for (const synonym of synonyms) {
    const first = synonym.tokens[0]
    if (first !== undefined) groups.set(first, [...(groups.get(first) ?? []), synonym])
  }
  return groups
}
