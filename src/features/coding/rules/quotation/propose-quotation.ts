import type { EvidenceSpan } from '../../contract/chart-codes'
import { doubtsOf } from './doubts'
import { nameWords, numbersIn, type NameWords } from './name-words'
import { firstWordsFor, saidWords, type SaidWord } from './said-words'
import { statementsWith, type Statement } from './statements'

/** A text of the chart, as the reader shows it. */
export interface QuotableDocument {
  readonly id: string
  readonly text: string
}

interface Passage {
  readonly start: number
  readonly end: number
  readonly score: number
}

interface Found extends Passage {
  readonly document: QuotableDocument
}

const mostStatements = 600
const leastShare = 0.6
const weakWeight = 0.2

/**
 * The passage that says best what one of the names of a code says, and denies or doubts nothing of it;
 * undefined where no document says enough of it. The same documents and names give the same passage.
 */
export function proposeQuotation(
  documents: readonly QuotableDocument[],
  names: readonly string[],
): EvidenceSpan | undefined {
  const wanted = names.flatMap(alternatives).flatMap((name) => nameWords(name) ?? [])
  const [title = ''] = names
  if (wanted.length === 0) return undefined
  const asked = {
    wanted,
    title: title.toLowerCase(),
    ofFamily: /^family history/i.test(title),
    ofPast: /history|status|absence|presence|sequela|aftercare|old |follow/i.test(title),
  }
  const mentions = mentionOf(wanted)
  let best: Found | undefined
  for (const document of documents) {
    const found = bestIn(document, asked, mentions)
    if (found && found.score > (best?.score ?? 0)) best = { ...found, document }
  }
  if (!best) return undefined
  const { document, start, end } = best
  return { documentId: document.id, start, end, quote: document.text.slice(start, end) }
}

const twoInOne = /^([\w-]+) (?:and|or) ([\w-]+)$/

/** “And” in a title means and/or: Guidelines I.A.14. */
function alternatives(name: string): readonly string[] {
  const [, one, other] = twoInOne.exec(name) ?? []
  return one !== undefined && other !== undefined ? [name, one, other] : [name]
}

interface Asked {
  readonly wanted: readonly NameWords[]
  readonly title: string
  readonly ofFamily: boolean
  readonly ofPast: boolean
}

/** Finds where a strong word may begin, so that only what mentions one is read word by word. */
function mentionOf(wanted: readonly NameWords[]): RegExp {
  const strong = new Set(wanted.flatMap((name) => [...name.strong]))
  const begins = [...strong].map(spelt)
  const others = firstWordsFor(strong).map((word) => `${word}(?![a-z0-9])`)
  return new RegExp(`(?<![a-z0-9])(?:${[...begins, ...others].join('|')})`, 'gi')
}

const spellings: Readonly<Record<string, string>> = {
  a: '[aàáâãäå]',
  c: '[cç]',
  e: '(?:[eèéêë]|ae|oe|æ|œ)',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôõöø]',
  u: '[uùúûü]',
}

function spelt(key: string): string {
  return [...key].map((letter) => spellings[letter] ?? letter).join('')
}

function bestIn({ text }: QuotableDocument, asked: Asked, mention: RegExp): Passage | undefined {
  let best: Passage | undefined
  const read = new Set<string>()
  for (const statement of statementsWith(text, mention)) {
    const words = text.slice(statement.start, statement.end)
    // Notes are copied forward: what was read once says nothing new.
    const said = `${statement.heading}\n${words}`
    if (read.has(said) || !countsFor(statement, asked)) continue
    read.add(said)
    if (read.size > mostStatements) break
    const passage = passageOf(words, statement, asked)
    if (passage && passage.score > (best?.score ?? 0)) best = passage
  }
  return best
}

const familyHeading = /family/
const resultsHeading =
  /out of range|result|laborator|^labs?|imaging|investigation|studies|review of systems/
const judgementHeading = /assess|impression|diagnos|opinion|conclusion|plan|summary|problem/

function countsFor({ heading }: Statement, { ofFamily }: Asked): boolean {
  return heading !== 'out of range' && (ofFamily || !familyHeading.test(heading))
}

function passageOf(words: string, statement: Statement, asked: Asked): Passage | undefined {
  const family = asked.ofFamily && familyHeading.test(statement.heading)
  const { affirms } = doubtsOf(words, { ...asked, ofFamily: asked.ofFamily && !family })
  const said = saidWords(words).filter(({ start }) => affirms(start))
  let best: Passage | undefined
  for (const name of asked.wanted) {
    const found = scoreOf(name, said, asked.title)
    if (!found || found.score <= (best?.score ?? 0)) continue
    best = { ...quoteOf(words, found.said, statement.start), score: found.score }
  }
  return best && { ...best, score: best.score + headingWeight(statement.heading) }
}

function headingWeight(heading: string): number {
  if (judgementHeading.test(heading)) return 0.06
  return resultsHeading.test(heading) ? -0.06 : 0
}

/** How much of a name is said, and by which words. */
function scoreOf(name: NameWords, said: readonly SaidWord[], title: string) {
  const hits = said.filter(({ keys }) => keys.some((key) => name.strong.has(key)))
  if (hits.length === 0) return undefined
  const around = said.filter(({ keys }) =>
    keys.some((key) => name.strong.has(key) || name.weak.has(key)),
  )
  if (contradicts(name, title, said)) return undefined
  const keys = new Set(around.flatMap((one) => one.keys))
  const strong = [...name.strong].filter((key) => keys.has(key)).length
  const weak = [...name.weak].filter((key) => keys.has(key)).length
  const total = name.strong.size + weakWeight * name.weak.size
  const score = (strong + weakWeight * weak) / total
  return score >= leastShare ? { score, said: hits } : undefined
}

const opposites = [
  ['left', 'right'],
  ['right', 'left'],
  ['acute', 'chronic'],
  ['chronic', 'acute'],
  ['primary', 'secondary'],
] as const

/** Whether the statement names another side, course or number than the code. */
function contradicts({ numbers }: NameWords, title: string, said: readonly SaidWord[]): boolean {
  const words = said.map(({ word }) => word)
  const other = opposites.some(
    ([own, opposite]) =>
      title.includes(own) &&
      !title.includes(opposite) &&
      words.includes(opposite) &&
      !words.includes(own),
  )
  const counted = numbersIn(words)
  return other || [...numbers].some(([word, number]) => (counted.get(word) ?? number) !== number)
}

const clauseEdge = /[,:()\n]/

/** The clauses in which the words stand. */
function quoteOf(text: string, said: readonly SaidWord[], at: number) {
  let start = Math.min(...said.map((one) => one.start))
  let end = Math.max(...said.map((one) => one.end))
  while (start > 0 && !clauseEdge.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && !clauseEdge.test(text.charAt(end))) end += 1
  const quote = text.slice(start, end)
  const lead = /^[\s\-*•–#]*(?:\d+[.)]\s+)?/.exec(quote)?.[0].length ?? 0
  const trail = /[\s.;!?]*$/.exec(quote)?.[0].length ?? 0
  return { start: at + start + lead, end: at + end - trail }
}
