import type { CodeNote } from '../../contract/code-notes'
import type { CodeEntry } from '../../contract/release-view'
import { isSameEntry } from '../is-same-entry'
import { applyAddenda, type AddendaReport } from './apply-addenda'
import { compareTrees, type TreeComparison } from './compare-trees'
import { sourcesOf, type OfficialSource } from './official-source'
import { orderEntries, undoOrderChanges } from './order-entries'
import { inOrder, releaseTag, type ReleaseTag } from './release-tag'
import type { Tabular } from './tabular'
import { tabularEntries, tabularNotes } from './tabular-entries'

/** Where the codes of a release were read: its order file, the addenda to one, or the tabular list. */
export type CodesFrom = 'order' | 'order-addenda' | 'tabular'

export interface AssembledRelease {
  readonly tag: ReleaseTag
  readonly codesFrom: CodesFrom
  readonly entries: readonly CodeEntry[]
  readonly notes: readonly CodeNote[]
}

export interface Assembled {
  /** Oldest first, none overlapping. */
  readonly releases: readonly AssembledRelease[]
  readonly addenda: readonly AddendaReport[]
  /** Of each release with both an order file and a tabular list. */
  readonly comparisons: readonly TreeComparison[]
}

interface TabularStep {
  readonly tag: ReleaseTag
  readonly tabular?: Tabular
}

/**
 * The releases of ICD-10-CM that the sources make: the tabular list rolled forward by each addenda in order,
 * the codes of order files where there are some, and the release before an order file by undoing its addenda.
 */
export function assembleReleases(sources: readonly OfficialSource[]): Assembled {
  const { steps, addenda } = rollTabulars(sources)
  const comparisons: TreeComparison[] = []
  let before: readonly CodeEntry[] = []
  const releases = steps.flatMap((step, index) => {
    const codes = codesOf(sources, step, steps[index + 1]?.tag)
    if (codes === undefined) return []
    const { tag, tabular } = step
    if (codes.codesFrom !== 'tabular' && tabular !== undefined)
      comparisons.push(compareTrees(tag.label, tabularEntries(tabular), codes.entries))
    before = sharingEntries(codes.entries, before)
    return [
      { tag, ...codes, entries: before, notes: tabular === undefined ? [] : tabularNotes(tabular) },
    ]
  })
  return { releases, addenda, comparisons }
}

/** The same entries, those that equal one of the release before being that one. */
function sharingEntries(
  entries: readonly CodeEntry[],
  before: readonly CodeEntry[],
): readonly CodeEntry[] {
  const earlier = new Map(before.map((entry) => [entry.code, entry]))
  return entries.map((entry) => {
    const known = earlier.get(entry.code)
    return known !== undefined && isSameEntry(known, entry) ? known : entry
  })
}

/** Each release with the tabular list that applies to it, which may be that of a release before. */
function rollTabulars(sources: readonly OfficialSource[]): {
  steps: TabularStep[]
  addenda: AddendaReport[]
} {
  const printed = sourcesOf(sources, 'icd10cm-tabular')
  const changes = sourcesOf(sources, 'icd10cm-tabular-addenda')
  const addenda: AddendaReport[] = []
  let tabular: Tabular | undefined
  const steps = tagsOf(sources).map((tag): TabularStep => {
    const own = printed.findLast((source) => source.tag.id === tag.id)
    const change = changes.findLast((source) => source.tag.id === tag.id)
    if (own !== undefined) tabular = own.tabular
    else if (tabular !== undefined && change !== undefined) {
      const applied = applyAddenda(tabular, change.text, tag.label)
      tabular = applied.tabular
      addenda.push(applied.report)
    }
    return tabular === undefined ? { tag } : { tag, tabular }
  })
  return { steps, addenda }
}

function tagsOf(sources: readonly OfficialSource[]): ReleaseTag[] {
  const icd = (['icd10cm-order', 'icd10cm-tabular', 'icd10cm-tabular-addenda'] as const).flatMap(
    (format) => sourcesOf(sources, format).map(({ tag }) => tag),
  )
  const tags = new Map(icd.map((tag) => [tag.id, tag]))
  for (const { tag } of sourcesOf(sources, 'icd10cm-order-addenda')) {
    const isFirst = [...tags.values()].every((one) => one.effectiveFrom >= tag.effectiveFrom)
    const before = releaseTag('ICD-10-CM', { year: Number(tag.effectiveTo.slice(0, 4)) - 1 })
    if (isFirst && tags.has(tag.id)) tags.set(before.id, before)
  }
  return inOrder([...tags.values()].map((tag) => ({ tag }))).map(({ tag }) => tag)
}

function codesOf(
  sources: readonly OfficialSource[],
  { tag, tabular }: TabularStep,
  next: ReleaseTag | undefined,
): Pick<AssembledRelease, 'codesFrom' | 'entries'> | undefined {
  const orders = sourcesOf(sources, 'icd10cm-order')
  const order = orders.findLast((source) => source.tag.id === tag.id)
  if (order !== undefined) return { codesFrom: 'order', entries: orderEntries(order.rows, tabular) }
  const after = orders.findLast((source) => source.tag.id === next?.id)
  const since = sourcesOf(sources, 'icd10cm-order-addenda').findLast(
    (one) => one.tag.id === next?.id,
  )
  if (after !== undefined && since !== undefined) {
    const rows = undoOrderChanges(after.rows, since.changes)
    return { codesFrom: 'order-addenda', entries: orderEntries(rows, tabular) }
  }
  if (tabular === undefined) return undefined
  return { codesFrom: 'tabular', entries: tabularEntries(tabular) }
}
