import type { HacCategory } from '../../contract/reference-sets'

/** What the appendices of the MS-DRG definitions manual say of diagnoses. */
export interface DrgAppendices {
  readonly cc: ReadonlySet<string>
  readonly mcc: ReadonlySet<string>
  /** Part 2 of appendix H: a major CC only of a patient discharged alive. */
  readonly onlyIfAlive: ReadonlySet<string>
  readonly hac: ReadonlyMap<string, readonly HacCategory[]>
}

type Place = 'cc' | 'mcc' | 'onlyIfAlive' | 'hac' | undefined

const appendix = /^\|\s+Appendix ([A-Z])\b/
const alivePart = /^Appendix H Part (2|II)\b/
const hacHeading = /^HAC (\d+): (.+)$/
const diagnosis = /^ {2}([A-Z][0-9A][0-9A-Z]{1,5}) /
const places: Readonly<Record<string, Place>> = { G: 'cc', H: 'mcc', I: 'hac' }

/**
 * Reads appendices G (CC), H (MCC) and I (hospital-acquired conditions). In I the secondary diagnoses count;
 * the procedures of a condition are not read.
 */
export function parseDrgAppendices(text: string): DrgAppendices {
  const sets = { cc: new Set<string>(), mcc: new Set<string>(), onlyIfAlive: new Set<string>() }
  const hac = new Map<string, HacCategory[]>()
  let reading: Reading = {}
  for (const line of text.split('\n')) {
    reading = movedBy(line, reading)
    const code = diagnosis.exec(line)?.[1]
    const { place, category } = reading
    if (code === undefined || place === undefined) continue
    if (place !== 'hac') sets[place].add(code)
    else if (category !== undefined && reading.isDiagnoses) addTo(hac, code, category)
  }
  return { ...sets, hac }
}

/** Where a line stands: in which appendix, and in that of conditions in which one and among what. */
interface Reading {
  readonly place?: Place
  readonly category?: HacCategory
  readonly isDiagnoses?: boolean
}

function movedBy(line: string, reading: Reading): Reading {
  if (!/^\S/.test(line)) return reading
  const letter = appendix.exec(line)?.[1]
  if (letter !== undefined) return { place: places[letter] }
  if (alivePart.test(line)) return { place: 'onlyIfAlive' }
  const [, number, title = ''] = hacHeading.exec(line.trimEnd()) ?? []
  if (number !== undefined)
    return {
      ...reading,
      category: { number: number.padStart(2, '0'), title, needsProcedure: false },
    }
  const isDiagnoses = line.startsWith('SECONDARY DIAGNOSIS')
  return reading.category !== undefined && line.startsWith('PROCEDURES')
    ? { ...reading, isDiagnoses, category: { ...reading.category, needsProcedure: true } }
    : { ...reading, isDiagnoses }
}

function addTo(hac: Map<string, HacCategory[]>, code: string, category: HacCategory): void {
  const known = hac.get(code) ?? []
  if (!known.some(({ number }) => number === category.number)) hac.set(code, [...known, category])
}
