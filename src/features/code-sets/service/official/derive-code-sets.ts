import { setImmediate as breathe } from 'node:timers/promises'
import type { Tx } from '@/server/db'
import type { CodeSystem } from '../../contract/code-systems'
import type {
  AddendaOutcome,
  ComparisonOutcome,
  LoadedReleaseReport,
} from '../../contract/load-report'
import type { OfficialFormat } from '../../contract/official-formats'
import {
  analyseCodeSets,
  replaceIndexTerms,
  replaceLists,
  replaceOfficialReleases,
  replaceReferenceSets,
  type ReleaseToStore,
  type TermRow,
} from '../../queries/store-releases'
import { assembleProcedures } from '../../rules/official/assemble-contents'
import { assembleLists, assembleReferenceSets } from '../../rules/official/assemble-lists'
import { assemblingReleases, type Assembled } from '../../rules/official/assemble-releases'
import { sourcesOf, type OfficialSource } from '../../rules/official/official-source'
import { storeReferenceSets } from '../../rules/official/reference-set-content'
import type { ReleaseTag } from '../../rules/official/release-tag'
import { storedReleases } from '../../rules/official/stored-release'

/** What is made of the sources of some formats, independent of all others. */
type Group = CodeSystem | 'index' | 'lists' | 'reference'

const groups: Readonly<Record<OfficialFormat, readonly Group[]>> = {
  'icd10cm-order': ['ICD-10-CM'],
  'icd10cm-order-addenda': ['ICD-10-CM'],
  'icd10cm-tabular': ['ICD-10-CM'],
  'icd10cm-tabular-addenda': ['ICD-10-CM'],
  'icd10cm-index': ['index'],
  'icd10pcs-order': ['ICD-10-PCS'],
  'icd10pcs-order-addenda': ['ICD-10-PCS'],
  hcpcs: ['HCPCS'],
  cpt: ['CPT'],
  mce: ['lists'],
  'poa-exempt': ['lists'],
  'drg-appendices': ['lists', 'reference'],
  'hcc-mapping': ['reference'],
  'hcc-hierarchies': ['reference'],
  'hcc-labels': ['reference'],
  'hcc-edits': ['reference'],
  elixhauser: ['reference'],
}
const allFormats = Object.keys(groups) as OfficialFormat[]

/** The formats whose files are needed to make anew what files of `formats` go into. */
export function neededFormats(formats: readonly OfficialFormat[]): OfficialFormat[] {
  const touched = new Set(formats.flatMap((format) => groups[format]))
  return allFormats.filter((format) => groups[format].some((group) => touched.has(group)))
}

export interface Deriving {
  /** All sources of the needed formats, in the order of their loading. */
  readonly sources: readonly OfficialSource[]
  /** The formats of what is new. */
  readonly formats: readonly OfficialFormat[]
  /** Tells releases with the same content apart from others. */
  readonly contentHash: string
  readonly loadedAt: Date
  readonly progress: (step: string) => Promise<void>
}

export interface Derived {
  readonly releases: readonly LoadedReleaseReport[]
  readonly addenda: readonly AddendaOutcome[]
  readonly comparisons: readonly ComparisonOutcome[]
  readonly rows: number
}

/** Makes releases, lists, index and reference sets of the sources, in the place of what was there. */
export async function deriveCodeSets(tx: Tx, deriving: Deriving): Promise<Derived> {
  const touched = new Set(deriving.formats.flatMap((format) => groups[format]))
  const diagnoses = touched.has('ICD-10-CM') ? await storeDiagnoses(tx, deriving) : nothing
  const procedures = await storeProcedures(tx, deriving, touched)
  const others = await storeOthers(tx, deriving, touched)
  await analyseCodeSets(tx)
  return {
    ...diagnoses,
    releases: [...diagnoses.releases, ...procedures.releases],
    rows: diagnoses.rows + procedures.rows + others,
  }
}

const nothing: Derived = { releases: [], addenda: [], comparisons: [], rows: 0 }

async function storeOthers(
  tx: Tx,
  { sources, progress }: Deriving,
  touched: ReadonlySet<Group>,
): Promise<number> {
  let rows = 0
  if (touched.has('lists')) {
    const lists = assembleLists(sources).map((list) => ({ ...list, codes: [...list.codes] }))
    rows += await replaceLists(tx, lists)
  }
  if (touched.has('index')) {
    await progress('Storing the Alphabetic Index')
    rows += await replaceIndexTerms(tx, termRows(sources))
  }
  if (touched.has('reference'))
    rows += await replaceReferenceSets(tx, storeReferenceSets(assembleReferenceSets(sources)))
  return rows
}

async function storeDiagnoses(tx: Tx, deriving: Deriving): Promise<Derived> {
  const { releases, addenda, comparisons } = await assemble(deriving)
  const stored = storedReleases(releases)
  await deriving.progress('Storing the codes and notes of ICD-10-CM')
  const toStore = stored.map((release): ReleaseToStore => {
    const { tag, codesFrom, codes, noteCount, basedOn } = release
    const row = { ...releaseRow(tag, deriving), codes, codesFrom, notes: noteCount }
    return { ...release, row: { ...row, basedOn: basedOn ?? null } }
  })
  const rows = await replaceOfficialReleases(tx, 'ICD-10-CM', toStore)
  return {
    rows,
    releases: stored.map(({ tag, codes, noteCount, codesFrom }) => ({
      ...tag,
      codes,
      notes: noteCount,
      codesFrom,
    })),
    addenda: addenda.map(({ release, applied, unapplied }) => ({ release, ...applied, unapplied })),
    comparisons,
  }
}

async function assemble({ sources, progress }: Deriving): Promise<Assembled> {
  const assembling = assemblingReleases(sources)
  for (;;) {
    const step = assembling.next()
    if (step.done) return step.value
    await progress(`Making ${step.value}`)
    await breathe()
  }
}

async function storeProcedures(
  tx: Tx,
  deriving: Deriving,
  touched: ReadonlySet<Group>,
): Promise<Pick<Derived, 'releases' | 'rows'>> {
  const all = assembleProcedures(deriving.sources)
  const releases: LoadedReleaseReport[] = []
  let rows = 0
  for (const system of ['ICD-10-PCS', 'HCPCS', 'CPT'] as const) {
    if (!touched.has(system)) continue
    await deriving.progress(`Storing ${system}`)
    const own = all.filter(({ tag }) => tag.system === system)
    const toStore = own.map(({ tag, entries }) => ({
      row: { ...releaseRow(tag, deriving), codes: entries.length },
      entries,
      removed: [],
      notes: new Map(),
    }))
    rows += await replaceOfficialReleases(tx, system, toStore)
    for (const { tag, entries, codesFrom } of own) {
      const { id, label, effectiveFrom, effectiveTo } = tag
      const facts = { id, system, label, effectiveFrom, effectiveTo }
      releases.push({ ...facts, codes: entries.length, notes: 0, codesFrom })
    }
  }
  return { releases, rows }
}

function releaseRow(
  tag: ReleaseTag,
  { contentHash, loadedAt }: Deriving,
): Omit<ReleaseToStore['row'], 'codes'> {
  const { id, system, label, effectiveFrom, effectiveTo, licensedTo = null } = tag
  const facts = { id, system, label, effectiveFrom, effectiveTo, licensedTo }
  return { ...facts, state: 'official', contentHash, loadedAt }
}

/** Of each part of the index the newest. */
function* termRows(sources: readonly OfficialSource[]): Generator<TermRow> {
  const newest = new Map<string, Extract<OfficialSource, { format: 'icd10cm-index' }>>()
  for (const source of sourcesOf(sources, 'icd10cm-index'))
    if ((newest.get(source.part)?.year ?? '') <= source.year) newest.set(source.part, source)
  for (const { part, terms } of newest.values())
    for (const [index, { code, term }] of terms.entries()) yield [part, index + 1, code, term]
}
