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

/**
 * The releases of ICD-10-CM that the sources make: the tabular list rolled forward by each addenda in order,
 * the codes of order files where there are some, and the release before an order file by undoing its addenda.
 */
export function assembleReleases(sources: readonly OfficialSource[]): Assembled {
  const assembling = assemblingReleases(sources)
  for (;;) {
    const step = assembling.next()
    if (step.done) return step.value
  }
}

/** The same in steps, each named by its release, between which a process may look after others. */
export function* assemblingReleases(
  sources: readonly OfficialSource[],
): Generator<string, Assembled, undefined> {
  const addenda: AddendaReport[] = []
  const comparisons: TreeComparison[] = []
  const releases: AssembledRelease[] = []
  const tags = tagsOf(sources)
  let tabular: Tabular | undefined
  for (const [index, tag] of tags.entries()) {
    yield tag.label
    const rolled = rollTabular(sources, tag, tabular)
    tabular = rolled.tabular
    if (rolled.report !== undefined) addenda.push(rolled.report)
    const codes = codesOf(sources, { tag, tabular }, tags[index + 1])
    if (codes === undefined) continue
    yield tag.label
    if (codes.codesFrom !== 'tabular' && tabular !== undefined)
      comparisons.push(compareTrees(tag.label, tabularEntries(tabular), codes.entries))
    const entries = sharingEntries(codes.entries, releases.at(-1)?.entries ?? [])
    const notes = tabular === undefined ? [] : tabularNotes(tabular)
    releases.push({ tag, codesFrom: codes.codesFrom, entries, notes })
  }
  return { releases, addenda, comparisons }
}

interface TabularStep {
  readonly tag: ReleaseTag
  readonly tabular: Tabular | undefined
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

/** The tabular list of a release: its own, else that of the release before with its addenda. */
function rollTabular(
  sources: readonly OfficialSource[],
  tag: ReleaseTag,
  before: Tabular | undefined,
): { readonly tabular: Tabular | undefined; readonly report?: AddendaReport } {
  const isOfTag = (source: { readonly tag: ReleaseTag }) => source.tag.id === tag.id
  const printed = sourcesOf(sources, 'icd10cm-tabular').findLast(isOfTag)
  if (printed !== undefined) return { tabular: printed.tabular }
  const change = sourcesOf(sources, 'icd10cm-tabular-addenda').findLast(isOfTag)
  if (before === undefined || change === undefined) return { tabular: before }
  return applyAddenda(before, change.text, tag.label)
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
