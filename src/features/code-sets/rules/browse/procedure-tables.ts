import type { ProcedureEntry } from '../../contract/code-lists'
import type { ProcedureStep, ProcedureValue } from '../../contract/procedure-table'
import { groupByKey } from '../group-by-key'
import { nameValues } from './name-values'
import { approaches, axisAfter, procedureSections } from './procedure-axes'

/** The tables of a release of ICD-10-PCS, as its codes make them up: what leads to no valid code is not there. */
export interface ProcedureTables {
  /** The valid codes that begin with these characters, in their order. */
  codesBelow(chosen: string): readonly ProcedureEntry[]
  /** The title that the official file gives a whole code, or a table by its three characters. */
  officialTitle(chosen: string): string | undefined
  /** What may stand next. */
  valuesAfter(chosen: string): readonly ProcedureValue[]
  /** The characters chosen so far, each with what it says. */
  pathTo(chosen: string): readonly ProcedureStep[]
}

const codeLength = 7
const tableLength = 3
const newTechnology = 'X'

export function openProcedureTables(entries: Iterable<ProcedureEntry>): ProcedureTables {
  const all = [...entries].sort((one, other) => (one.code < other.code ? -1 : 1))
  const valid = all.filter(({ code, billable }) => billable && code.length === codeLength)
  const titles = new Map(all.map(({ code, title }) => [code, title]))
  const named = nameHeads(all.filter(({ code }) => code.length === tableLength))
  const known = new Map<string, readonly ProcedureValue[]>()
  const ofTable = new Map<string, ReadonlyMap<string, string>>()

  const codesBelow = (chosen: string) => {
    const from = firstFrom(valid, chosen)
    // No character of a code comes after Z.
    return valid.slice(from, firstFrom(valid, `${chosen}~`))
  }

  function valuesAfter(chosen: string): readonly ProcedureValue[] {
    const made = known.get(chosen) ?? makeValues(chosen)
    known.set(chosen, made)
    return made
  }

  function makeValues(chosen: string): readonly ProcedureValue[] {
    if (chosen.length >= codeLength) return []
    const below = codesBelow(chosen)
    const byCharacter = groupByKey(below, ({ code }) => code[chosen.length] ?? '')
    const nameOf = chosen.length < tableLength ? named : namesWithin(chosen, below)
    return [...byCharacter].flatMap(([character, [first, ...more]]) => {
      if (!first) return []
      const label = nameOf(`${chosen}${character}`) ?? technologyGroup(first, chosen.length) ?? null
      return [{ character, label, codes: more.length + 1, first: titleOf(first) }]
    })
  }

  function namesInTable(table: string, place: number): ReadonlyMap<string, string> {
    const key = `${table} ${place}`
    const names = ofTable.get(key) ?? nameValues(codesBelow(table), place)
    ofTable.set(key, names)
    return names
  }

  /** What is alike below the characters chosen may differ in the whole table, which then tells the names. */
  function namesWithin(chosen: string, below: readonly ProcedureEntry[]) {
    const place = chosen.length
    const axis = axisAfter(chosen) ?? ''
    const here = nameValues(below, place)
    const table = namesInTable(chosen.slice(0, tableLength), place)
    return (code: string) => {
      const character = code[place] ?? ''
      return fixedName(axis, character) ?? fuller(here.get(character), table.get(character))
    }
  }

  return {
    codesBelow,
    officialTitle: (chosen) => titles.get(chosen),
    valuesAfter,
    pathTo: (chosen) =>
      [...chosen].map((character, place) => {
        const before = chosen.slice(0, place)
        const value = valuesAfter(before).find((one) => one.character === character)
        const axis = axisAfter(before) ?? ''
        return { axis, character, label: value?.label ?? null, code: `${before}${character}` }
      }),
  }
}

function titleOf({ code, title }: ProcedureEntry) {
  return { code, title }
}

function fuller(one: string | undefined, other: string | undefined): string | undefined {
  return (one?.length ?? 0) >= (other?.length ?? 0) ? one : other
}

/** The qualifiers of new technology, which the titles of its codes end with. */
function technologyGroup({ code, title }: ProcedureEntry, place: number): string | undefined {
  const isQualifier = code.startsWith(newTechnology) && place === codeLength - 1
  return isQualifier ? /New Technology Group \d+$/.exec(title)?.[0] : undefined
}

/** An approach is the same everywhere, and Z among devices and qualifiers means that there is none. */
function fixedName(axis: string, character: string): string | undefined {
  if (axis === 'Approach') return approaches[character]
  if (character !== 'Z') return undefined
  if (axis === 'Device' || axis === 'Qualifier') return `No ${axis.toLowerCase()}`
  return axis.startsWith('Body') ? undefined : 'None'
}

/** Sections by their name; body systems and operations by the titles of the tables, which name both. */
function nameHeads(heads: readonly ProcedureEntry[]): (code: string) => string | undefined {
  const names = new Map<string, string>()
  for (const { code, title } of heads) {
    const section = procedureSections[code[0] ?? '']?.title ?? ''
    const parts = title.split(', ')
    names.set(code, parts.pop() ?? title)
    const system = parts.join(', ')
    const own = system.startsWith(section)
      ? system.slice(section.length).replace(/^, /, '')
      : system
    const before = names.get(code.slice(0, 2)) ?? ''
    if (own.length > before.length) names.set(code.slice(0, 2), own)
  }
  return (code) => {
    if (code.length === 1) return procedureSections[code]?.title
    const name = names.get(code)
    // Some tables are titled by their body system alone.
    if (code.length === tableLength && name === names.get(code.slice(0, 2))) return undefined
    return name ?? (code.endsWith('Z') ? 'None' : undefined)
  }
}

/** The place of the first entry whose code is not before `code`. */
function firstFrom(entries: readonly ProcedureEntry[], code: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.code ?? '') < code) low = middle + 1
    else high = middle
  }
  return low
}
