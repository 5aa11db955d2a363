import type { CodeSystem } from '../../contract/code-systems'
import { abbreviations } from '../../contract/abbreviations'
import { everydayWords } from '../../contract/everyday-words'
import { procedureWords } from './procedure-words'
import { tokensOf } from './tokens-of'

/** What may stand for what: the tokens of an abbreviation or phrase, and those it is to be read as. */
export interface Synonym {
  readonly tokens: readonly string[]
  readonly readings: readonly (readonly string[])[]
}

/** The longest abbreviation or phrase that stands at `start` among `tokens`. */
export type FindSynonym = (tokens: readonly string[], start: number) => Synonym | undefined

type Words = Readonly<Record<string, readonly string[]>>

const diagnosisWords: Words = { ...abbreviations, ...everydayWords }

/** How diagnoses are called. */
export const findDiagnosisSynonym = synonymsIn(diagnosisWords)

/** How procedures are called: where a word means both, what is done comes before what it is done for. */
const findProcedureSynonym = synonymsIn({ ...diagnosisWords, ...procedureWords })

/** How the codes of a system are called. */
export function synonymsOf(system: CodeSystem): FindSynonym {
  return system === 'ICD-10-CM' ? findDiagnosisSynonym : findProcedureSynonym
}

function synonymsIn(words: Words): FindSynonym {
  const synonyms = Object.entries(words)
    .map(([phrase, readings]) => ({ tokens: tokensOf(phrase), readings: readings.map(tokensOf) }))
    .sort((a, b) => b.tokens.length - a.tokens.length)
  const byFirstToken = new Map<string, Synonym[]>()
  for (const synonym of synonyms) {
    const first = synonym.tokens[0]
    if (first !== undefined) byFirstToken.set(first, [...(byFirstToken.get(first) ?? []), synonym])
  }
  return (tokens, start) =>
    byFirstToken
      .get(tokens[start] ?? '')
      ?.find((synonym) => synonym.tokens.every((token, index) => tokens[start + index] === token))
}
