import type { ProcedureEntry, ProcedureSets, ProcedureSystem } from '../../contract/code-lists'
import type { IndexTerm } from '../../contract/index-terms'
import type { ReferenceSets } from '../../contract/reference-sets'
import type { ReleaseContent } from '../build-release-view'
import { groupByKey } from '../group-by-key'
import { assembleLists, assembleReferenceSets, listsOfYear } from './assemble-lists'
import { assembleReleases, type Assembled } from './assemble-releases'
import { sourcesOf, type OfficialSource } from './official-source'
import { undoOrderChanges } from './order-entries'
import { inOrder, releaseTag, type ReleaseTag } from './release-tag'

export interface ProcedureRelease {
  readonly tag: ReleaseTag
  readonly entries: readonly ProcedureEntry[]
}

/** All that the official files make: releases with their notes, lists and procedures, and what stands beside. */
export interface AssembledContents extends Omit<Assembled, 'releases'> {
  /** Oldest first. */
  readonly contents: readonly ReleaseContent[]
  readonly referenceSets: ReferenceSets
  readonly indexTerms: readonly IndexTerm[]
}

export function assembleContents(sources: readonly OfficialSource[]): AssembledContents {
  const { releases, ...reports } = assembleReleases(sources)
  const editions = assembleLists(sources)
  const procedures = assembleProcedures(sources).map(({ tag, entries }) => {
    return { tag, codes: new Map(entries.map((entry) => [entry.code, entry])) }
  })
  return {
    ...reports,
    contents: releases.map(({ tag, entries, notes }) => ({
      id: tag.id,
      label: tag.label,
      source: 'official',
      effectiveFrom: tag.effectiveFrom,
      effectiveTo: tag.effectiveTo,
      entries,
      notes,
      lists: listsOfYear(editions, fiscalYearOf(tag)),
      procedures: proceduresDuring(procedures, tag),
    })),
    referenceSets: assembleReferenceSets(sources),
    indexTerms: sourcesOf(sources, 'icd10cm-index').flatMap(({ terms }) => terms),
  }
}

/** A release of a procedure system as its files make it: of a file of its own, or of what a later one changed. */
export interface AssembledProcedures extends ProcedureRelease {
  readonly codesFrom: 'file' | 'order-addenda'
}

/** The releases of the procedure systems, each system in order. */
export function assembleProcedures(sources: readonly OfficialSource[]): AssembledProcedures[] {
  const hcpcs = sourcesOf(sources, 'hcpcs')
  const cpt = sourcesOf(sources, 'cpt')
  const ofFiles = [hcpcs, cpt].map((releases) =>
    releases.map(({ tag, entries }) => ({ tag, entries, codesFrom: 'file' as const })),
  )
  return [procedureOrders(sources), ...ofFiles].flatMap((releases) => inOrderByOwner(releases))
}

/** Of two files of one release the later one; the releases of one organization do not end those of another. */
function inOrderByOwner(releases: readonly AssembledProcedures[]): AssembledProcedures[] {
  const later = [...new Map(releases.map((release) => [release.tag.id, release])).values()]
  const byOwner = groupByKey(later, ({ tag }) => tag.licensedTo ?? '')
  return [...byOwner.values()].flatMap((own) => inOrder(own))
}

/** The order files of ICD-10-PCS, and the release before the first by undoing its addenda. */
function procedureOrders(sources: readonly OfficialSource[]): AssembledProcedures[] {
  const orders = sourcesOf(sources, 'icd10pcs-order').map(({ tag, rows }): AssembledProcedures => {
    return { tag, entries: rows, codesFrom: 'file' }
  })
  const first = inOrder(orders)[0]
  const since = sourcesOf(sources, 'icd10pcs-order-addenda').findLast(
    ({ tag }) => tag.id === first?.tag.id,
  )
  if (first === undefined || since === undefined) return orders
  const tag = releaseTag('ICD-10-PCS', { year: Number(first.tag.effectiveTo.slice(0, 4)) - 1 })
  const entries = undoOrderChanges(first.entries, since.changes)
  return [{ tag, entries, codesFrom: 'order-addenda' }, ...orders]
}

/** The codes of one release of a procedure system. */
export interface ProcedureCodes {
  readonly tag: Pick<ReleaseTag, 'system' | 'effectiveFrom' | 'effectiveTo'>
  readonly codes: Pick<ReadonlyMap<string, ProcedureEntry>, 'get'>
}

/** Of each procedure system the release in force when `tag` begins, else one that begins while it lasts. */
export function proceduresDuring(
  releases: readonly ProcedureCodes[],
  { effectiveFrom, effectiveTo }: Pick<ReleaseTag, 'effectiveFrom' | 'effectiveTo'>,
): ProcedureSets {
  const sets: Partial<Record<ProcedureSystem, ProcedureCodes['codes']>> = {}
  for (const { tag, codes } of releases) {
    const isDuring = tag.effectiveFrom <= effectiveTo && tag.effectiveTo >= effectiveFrom
    const system = tag.system
    if (!isDuring || system === 'ICD-10-CM' || sets[system] !== undefined) continue
    sets[system] = codes
  }
  return sets
}

/** The fiscal year in which a release of ICD-10-CM ends. */
export function fiscalYearOf({ effectiveTo }: Pick<ReleaseTag, 'effectiveTo'>): number {
  const year = Number(effectiveTo.slice(0, 4))
  return effectiveTo.slice(5) >= '10-01' ? year + 1 : year
}
