import type { CodeEntry } from '../../contract/release-view'
import { outline, sectionOf } from '../../starter/outline'
import { groupByKey } from '../group-by-key'
import type { OrderChange, OrderRow } from './order-file'
import type { Tabular, TabularNode } from './tabular'

/**
 * The nodes of a release whose codes an order file lists. Chapters, sections and 7th characters come from the
 * tabular list; without one, from the outline that ships.
 */
export function orderEntries(rows: readonly OrderRow[], tabular: Tabular | undefined): CodeEntry[] {
  const nodes = new Map((tabular?.nodes ?? []).map((node) => [node.code, node]))
  const upper = tabular === undefined ? shippedOutline() : completed(outlineOf(tabular), rows)
  const sections = upper.filter(({ kind }) => kind === 'section').map(({ code }) => code)
  const codes = new Set(rows.map(({ code }) => code))
  const sectionOfCategory = new Map(
    rows
      .filter(({ code }) => code.length === 3)
      .map(({ code }) => [code, nodes.get(code)?.parent ?? nearestSection(code, sections)]),
  )
  const entries = rows.map((row) => {
    const parent = parentOf(row.code, codes) ?? sectionOfCategory.get(row.code)
    return entryOf(row, parent, nodes.get(row.code))
  })
  const bySection = groupByKey(entries, ({ code }) => sectionOfCategory.get(code.slice(0, 3)) ?? '')
  const placed = upper.flatMap((node) => [node, ...(bySection.get(node.code) ?? [])])
  return [...placed, ...(bySection.get('') ?? [])]
}

/** The rows of the release before, by undoing what the order addenda say changed since. */
export function undoOrderChanges(
  rows: readonly OrderRow[],
  changes: readonly OrderChange[],
): OrderRow[] {
  const before = new Map(rows.map((row) => [row.code, row]))
  const undone = new Map<string, OrderRow | undefined>()
  for (const { action, code, billable, title } of changes) {
    if (action === 'delete' || action === 'reviseFrom') undone.set(code, { code, billable, title })
    else if (!undone.has(code)) undone.set(code, undefined)
  }
  const lost: OrderRow[] = []
  for (const [code, row] of undone) {
    if (row === undefined) before.delete(code)
    else if (before.has(code)) before.set(code, row)
    else lost.push(row)
  }
  return lost.reduce(withRow, [...before.values()])
}

/** With a row in front of the first that comes after it. */
function withRow(rows: readonly OrderRow[], row: OrderRow): OrderRow[] {
  const place = rows.findIndex(({ code }) => code > row.code && code[0] === row.code[0])
  return rows.toSpliced(place < 0 ? rows.length : place, 0, row)
}

function entryOf(
  { code, billable, title }: OrderRow,
  parent: string | undefined,
  node: TabularNode | undefined,
): CodeEntry {
  return {
    code,
    kind: 'code',
    title,
    billable,
    ...(parent === undefined ? {} : { parent }),
    ...(node?.seventh === undefined ? {} : { seventh: node.seventh }),
  }
}

/** The longest code that is a beginning of this one: placeholders may stand between. */
function parentOf(code: string, codes: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const above = code.slice(0, length)
    if (codes.has(above)) return above
  }
  return undefined
}

function outlineOf({ nodes }: Tabular): CodeEntry[] {
  return nodes
    .filter(({ kind }) => kind !== 'code')
    .map(({ code, kind, title, parent }) => ({
      code,
      kind,
      title,
      billable: false,
      ...(parent === undefined ? {} : { parent }),
    }))
}

/** With the shipped sections of those categories that the tabular list has no section for. */
function completed(upper: readonly CodeEntry[], rows: readonly OrderRow[]): readonly CodeEntry[] {
  const sections = upper.filter(({ kind }) => kind === 'section').map(({ code }) => code)
  const lacking = rows
    .filter(({ code }) => code.length === 3 && nearestSection(code, sections) === undefined)
    .flatMap(({ code }) => sectionOf(code)?.[0] ?? [])
  if (lacking.length === 0) return upper
  const shipped = shippedOutline()
  const needed = new Set(lacking)
  for (const { code, parent } of shipped) if (parent && needed.has(code)) needed.add(parent)
  const all = new Map(
    shipped.filter(({ code }) => needed.has(code)).map((node) => [node.code, node]),
  )
  for (const node of upper) all.set(node.code, node)
  return [...all.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

/** Chapters by number, each before its sections. */
function placeOf({ code, parent }: CodeEntry): string {
  return parent === undefined ? code : `${parent} ${code}`
}

function shippedOutline(): CodeEntry[] {
  return outline.flatMap((chapter) => [
    { code: chapter.code, kind: 'chapter', title: chapter.title, billable: false },
    ...chapter.sections.map(([code, title]): CodeEntry => {
      return { code, kind: 'section', title, billable: false, parent: chapter.code }
    }),
  ])
}

/** For a category that the tabular list does not have yet: the section whose range holds it. */
function nearestSection(category: string, sections: readonly string[]): string | undefined {
  const shipped = sectionOf(category)?.[0]
  if (shipped !== undefined && sections.includes(shipped)) return shipped
  return sections.findLast((section) => {
    const [from = '', to = from] = section.split('-')
    return from <= category && category <= to
  })
}
