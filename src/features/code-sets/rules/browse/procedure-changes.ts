import type { CodeInRelease, NodeChange } from '../../contract/browse'
import type { ProcedureValue } from '../../contract/procedure-table'
import type { ReleaseIdentity } from '../../contract/release-view'
import type { ProcedureTables } from './procedure-tables'

/**
 * What a release of ICD-10-PCS did to what begins with these characters: new or deleted where all valid codes
 * are, revised where an official title is. Null where the release before is not loaded.
 */
export function procedureChangeOf(
  tables: ProcedureTables,
  chosen: string,
  before: ProcedureTables | undefined,
): NodeChange | null {
  if (!before) return null
  const isHere = tables.codesBelow(chosen).length > 0
  const wasHere = before.codesBelow(chosen).length > 0
  if (!isHere) return wasHere ? 'deleted' : null
  if (!wasHere) return 'new'
  const [title, earlier] = [tables.officialTitle(chosen), before.officialTitle(chosen)]
  return title !== undefined && earlier !== undefined && title !== earlier ? 'revised' : null
}

/** What may stand next, and at their places the values that no valid code has any more. */
export function valuesWithDeleted(
  tables: ProcedureTables,
  chosen: string,
  before: ProcedureTables | undefined,
): { readonly value: ProcedureValue; readonly change: NodeChange | null }[] {
  const values = tables.valuesAfter(chosen)
  const here = new Set(values.map(({ character }) => character))
  const gone = before?.valuesAfter(chosen).filter(({ character }) => !here.has(character)) ?? []
  return [...values, ...gone]
    .sort((one, other) => (one.character < other.character ? -1 : 1))
    .map((value) => {
      return { value, change: procedureChangeOf(tables, `${chosen}${value.character}`, before) }
    })
}

/** How what begins with these characters stands in one release. */
export function procedureInRelease(
  { label, effectiveFrom, effectiveTo }: ReleaseIdentity,
  tables: ProcedureTables,
  chosen: string,
): CodeInRelease {
  const [first] = tables.codesBelow(chosen)
  const state = first ? (first.code === chosen ? 'billable' : 'header') : 'absent'
  const title = tables.officialTitle(chosen) ?? null
  return { label, effectiveFrom, effectiveTo, date: effectiveFrom, state, title }
}
