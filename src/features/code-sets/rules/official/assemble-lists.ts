import type { CodeList, CodeListId, CodeLists } from '../../contract/code-lists'
import type { ReferenceSets } from '../../contract/reference-sets'
import { hccSets } from './hcc'
import { sourcesOf, type OfficialSource } from './official-source'

/** A code list with the fiscal year that it is of. */
export interface CodeListEdition extends CodeList {
  readonly list: CodeListId
  readonly year: number
}

/** Every code list of the sources. */
export function assembleLists(sources: readonly OfficialSource[]): CodeListEdition[] {
  const mce = sourcesOf(sources, 'mce').flatMap(({ year, source, lists }) =>
    [...lists].map(([list, codes]) => ({ list, year, source, codes })),
  )
  const poa = sourcesOf(sources, 'poa-exempt').map(({ year, source, codes }) => {
    return { list: 'poaExempt' as const, year, source, codes }
  })
  const drg = sourcesOf(sources, 'drg-appendices').flatMap(({ year, source, appendices }) => {
    const { cc, mcc, onlyIfAlive, hac } = appendices
    const of = (list: CodeListId, codes: ReadonlySet<string>) => ({ list, year, source, codes })
    return [
      of('cc', cc),
      of('mcc', new Set([...mcc, ...onlyIfAlive])),
      of('hac', new Set(hac.keys())),
    ]
  })
  return [...mce, ...poa, ...drg]
}

/** The lists that judge in `year`: of each the latest edition up to then, else the earliest after. */
export function listsOfYear(editions: readonly CodeListEdition[], year: number): CodeLists {
  const lists: Partial<Record<CodeListId, CodeList>> = {}
  const byYear = editions.toSorted((one, other) => one.year - other.year)
  for (const { list, source, codes, year: of } of byYear)
    if (lists[list] === undefined || of <= year) lists[list] = { source, codes }
  return lists
}

/** The reference sets of the sources: of each the latest. */
export function assembleReferenceSets(sources: readonly OfficialSource[]): ReferenceSets {
  const mapping = latest(sourcesOf(sources, 'hcc-mapping'))
  const rowsOf = (format: 'hcc-hierarchies' | 'hcc-labels' | 'hcc-edits') =>
    latest(sourcesOf(sources, format))?.rows ?? []
  const hcc = mapping
    ? hccSets({
        year: String(mapping.year),
        mapping: mapping.rows,
        hierarchies: rowsOf('hcc-hierarchies'),
        labels: rowsOf('hcc-labels'),
        edits: rowsOf('hcc-edits'),
      })
    : []
  const elixhauser = sourcesOf(sources, 'elixhauser').at(-1)?.set
  const drg = latest(sourcesOf(sources, 'drg-appendices'))
  return {
    hcc: Object.fromEntries(hcc.map((set) => [set.model, set])),
    ...(elixhauser === undefined ? {} : { elixhauser }),
    ...(drg === undefined ? {} : { severity: severityOf(drg) }),
  }
}

function latest<Of extends { readonly year: number }>(all: readonly Of[]): Of | undefined {
  return all.toSorted((one, other) => one.year - other.year).at(-1)
}

function severityOf({
  year,
  source,
  appendices,
}: Extract<OfficialSource, { format: 'drg-appendices' }>): ReferenceSets['severity'] {
  const { cc, mcc, onlyIfAlive, hac } = appendices
  const levels = new Map<string, 'CC' | 'MCC'>()
  for (const code of cc) levels.set(code, 'CC')
  for (const code of [...mcc, ...onlyIfAlive]) levels.set(code, 'MCC')
  return { source, year: String(year), levels, onlyIfAlive, hac }
}
