/** A stretch of a note in characters of its stored text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A part of a note under one heading; the part before the first heading has none. */
export interface NoteSection extends TextRange {
  readonly heading?: TextRange & { readonly text: string; readonly level: 1 | 2 }
}

interface Line extends TextRange {
  readonly text: string
}

interface Heading extends TextRange {
  readonly text: string
  readonly level: 1 | 2
  /** Where the section's own text begins. */
  readonly bodyStart: number
}

/** Headings that may run into their text on one line, as in `Plan: rest and fluids`. */
const runInHeadings = new Set([
  'allergies',
  'assessment',
  'assessment and plan',
  'assessment/plan',
  'chief complaint',
  'discharge diagnoses',
  'discharge diagnosis',
  'discharge instructions',
  'discharge medications',
  'disposition',
  'family history',
  'history',
  'history of present illness',
  'hospital course',
  'hpi',
  'imaging',
  'impression',
  'indication',
  'laboratory',
  'labs',
  'medications',
  'objective',
  'past medical history',
  'past surgical history',
  'physical exam',
  'physical examination',
  'plan',
  'postoperative diagnosis',
  'preoperative diagnosis',
  'procedure',
  'procedures',
  'reason for visit',
  'results',
  'review of systems',
  'social history',
  'subjective',
  'vital signs',
  'vitals',
])

const marked = /^(#{1,4})\s+(\S.*)$/
const allCapitals = /^[A-Z][A-Z0-9 /&,'()-]{2,60}:?$/
const onItsOwn = /^[A-Z][A-Za-z0-9 /&,'()-]{2,50}:$/
const runIn = /^([A-Z][A-Za-z/ ]{2,40}):[ \t]+(?=\S)/
const mostWords = 7

/** Splits a note at its headings. The sections cover everything but headings and blank edges. */
export function noteSections(text: string): NoteSection[] {
  const headings = linesOf(text).flatMap((line) => headingOf(line) ?? [])
  const opening = trimRange(text, { start: 0, end: headings[0]?.start ?? text.length })
  const sections = headings.map(({ bodyStart, ...heading }, index): NoteSection => {
    const end = headings[index + 1]?.start ?? text.length
    return { heading, ...trimRange(text, { start: bodyStart, end }) }
  })
  return opening.end > opening.start ? [opening, ...sections] : sections
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line.trimEnd(), start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

function headingOf({ text, start, end }: Line): Heading | undefined {
  const withMark = marked.exec(text)
  if (withMark) {
    const [, signs = '', words = ''] = withMark
    return { text: words, level: signs.length > 1 ? 2 : 1, start, end, bodyStart: end }
  }
  if (standsAlone(text)) {
    return { text: text.replace(/:$/, ''), level: 1, start, end, bodyStart: end }
  }
  const [lead = '', words = ''] = runIn.exec(text) ?? []
  if (!runInHeadings.has(words.toLowerCase())) return undefined
  const bodyStart = start + lead.length
  return { text: words, level: 1, start, end: bodyStart, bodyStart }
}

function standsAlone(text: string): boolean {
  const few = text.split(/\s+/).length <= mostWords
  return few && (onItsOwn.test(text) || (allCapitals.test(text) && /[A-Z]{3}/.test(text)))
}

/** The range without white space at its edges. */
export function trimRange(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}
