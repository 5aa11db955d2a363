import type { NoteTarget } from '../../contract/code-notes'

const codes = /(?<![A-Z0-9])(?:[A-Z]\d[0-9A-Z]|QA\d)(?:\.[0-9A-Z]{1,4})?(?![0-9A-Z])/g
const parentheses = /\(([^()]*)(?:\)|$)/g
/** What stands between the two ends of a range: `E08-E13`, `I70.2--I70.7-`, `S00.- to S09.-`. */
const rangeSign = /^\.?(-{1,2}|-?(to|through))$/

/**
 * The codes that a note speaks of. References in parentheses count before those in the running text, which
 * may only name where a condition is classified. `F10-F19 with .14` becomes `F10.14` to `F19.14`.
 */
export function noteTargets(text: string): NoteTarget[] {
  const referred = [...text.matchAll(parentheses)].flatMap((match) => {
    const [whole, inside = ''] = match
    const after = text.slice(match.index + whole.length)
    return targetsIn(inside, after)
  })
  const found = referred.length > 0 ? referred : targetsIn(text.replace(/vitamin B12/gi, ''), '')
  return unique(found)
}

interface Named {
  readonly from: string
  readonly to: string
}

function targetsIn(text: string, after: string): NoteTarget[] {
  const { ranges, rest } = rangesIn(text)
  if (ranges.length === 0) return []
  const condition = /\bwith\b/.test(rest) ? rest : /^\s*,?\s*with\b[^,(]*/.exec(after)?.[0]
  return ranges.flatMap((range) => (condition === undefined ? [range] : narrowed(range, condition)))
}

/** The ranges a text names, a single code being a range of one, and what follows the last of them. */
function rangesIn(text: string): { ranges: Named[]; rest: string } {
  const ranges: Named[] = []
  let end = 0
  for (const match of text.matchAll(codes)) {
    const code = match[0].replace('.', '')
    const between = text.slice(end, match.index).replace(/\s/g, '')
    const open = ranges.at(-1)
    if (open !== undefined && open.from === open.to && rangeSign.test(between))
      ranges[ranges.length - 1] = { from: open.from, to: code }
    else ranges.push({ from: code, to: code })
    end = match.index + match[0].length
  }
  return { ranges, rest: text.slice(end) }
}

const places: Readonly<Record<string, number>> = {
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
}
/** The 7th characters that tell an open fracture of the long bones of a limb. */
const openFracture = 'BCEFHJMNQR'

function narrowed(range: Named, condition: string): NoteTarget[] {
  if (/\b(fifth or six(th)?|5th or 6th|final) character\b/.test(condition)) {
    const among = charactersAfter(condition, 'character')
    if (among !== '') return [{ ...range, fifthOrSixth: among }]
    return [range]
  }
  const [, word = ''] = /\b(fourth|fifth|sixth|seventh|[4-7]th)[ -]character/.exec(condition) ?? []
  const place = places[word]
  if (place !== undefined) return [atPlace(range, place, condition)]
  const endings = endingsIn(condition)
  return endings.length === 0 ? [range] : endings.flatMap((ending) => endingWith(range, ending))
}

function atPlace(range: Named, place: number, condition: string): NoteTarget {
  if (/open fracture/.test(condition))
    return { ...range, characterAt: { place, among: openFracture } }
  const among = charactersAfter(condition, 'character')
  return among === '' ? range : { ...range, characterAt: { place, among } }
}

/** `character 1-4 or 6` gives `12346`, `character B or C` gives `BC`. */
function charactersAfter(condition: string, word: string): string {
  const list = condition.slice(condition.indexOf(word) + word.length)
  const named = [...list.matchAll(/(?<![\w])\.?([0-9A-Z])(?:-([0-9A-Z]))?(?![\w])/g)]
  return named.map(([, from = '', to = from]) => charactersBetween(from, to)).join('')
}

function charactersBetween(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCharCode(first + n)).join('')
}

/** `.51-.52`, `.180, .280`, `final characters -23`, `final characters .00 or .01`, `with 1`. */
function endingsIn(condition: string): string[] {
  const [, list = ''] =
    /\bwith(?: (?:final|fifth to sixth) characters)?\b(.*)/.exec(condition) ?? []
  return [...list.matchAll(/([.-]?)(\d{1,3})-?(?:\.(\d{1,3}))?(?=\D|$)/g)].flatMap(
    ([, sign = '', first = '', last]) =>
      last === undefined ? [sign + first] : [sign + first, sign + last],
  )
}

/**
 * The codes of a range of categories that end so: `E08-E13` with `.42` is `E08.42` to `E13.42`, `I69.` with
 * `-23` any `I69.?23`. Below a subcategory the ending simply follows.
 */
function endingWith({ from, to }: Named, ending: string): NoteTarget[] {
  const digits = ending.replace(/\D/g, '')
  if (ending.startsWith('-'))
    return categoriesBetween(from, to).flatMap((category) =>
      charactersBetween('0', '9')
        .split('')
        .map((any) => exactly(category + any + digits)),
    )
  if (from.length > 3) {
    return [{ from, to, characterAt: { place: from.length + 1, among: digits } }]
  }
  return categoriesBetween(from, to).map((category) => exactly(category + digits))
}

function exactly(code: string): NoteTarget {
  return { from: code, to: code }
}

function categoriesBetween(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(1, 3)), Number(to.slice(1, 3))]
  if (from.length > 3 || Number.isNaN(first) || Number.isNaN(last)) return [from]
  return Array.from(
    { length: last - first + 1 },
    (_, n) => from.slice(0, 1) + String(first + n).padStart(2, '0'),
  )
}

function unique(targets: readonly NoteTarget[]): NoteTarget[] {
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()]
}
