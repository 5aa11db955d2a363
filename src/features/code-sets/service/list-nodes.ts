import type { Day } from '@/core/day'
import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { ListNodesInput, NodeList, TreeNode } from '../contract/browse'
import { pcsCharactersSchema } from '../contract/procedure-table'
import { listWithDeleted } from '../rules/browse/change-of'
import { valuesWithDeleted } from '../rules/browse/procedure-changes'
import { answeringRelease } from './answering-release'
import { codeNode } from './code-node'
import { findEntry } from './find-entry'
import { neighbouringReleases } from './neighbouring-releases'
import { openReleaseLibrary, type ReleaseLibrary } from './open-release-library'
import { procedureTablesBefore, procedureTablesOf } from './procedure-tables-of'

/**
 * The nodes directly below a node of the release in force, or its chapters, with what the release changed; of
 * ICD-10-PCS the values that the tables allow next, beginning with the sections.
 */
export async function listNodes(ctx: ActorContext, input: ListNodesInput): Promise<NodeList> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const date = input.date ?? ctx.clock().toISOString().slice(0, 10)
  return input.system === 'ICD-10-PCS'
    ? listProcedureNodes(library, date, input.parent)
    : listCodeNodes(library, date, input.parent)
}

function listCodeNodes(library: ReleaseLibrary, date: Day, parent: string | undefined): NodeList {
  const choice = library.choose(date)
  const { view } = choice.release
  const entry = parent === undefined ? undefined : findEntry(view, parent)
  if (parent !== undefined && !entry) throw notFound('code')
  const before = neighbouringReleases((day) => library.choose(day), choice.release).before?.view
  const items = listWithDeleted(view, entry?.code, before).map(({ entry: node, change }) => ({
    ...codeNode(node),
    hasChildren: change !== 'deleted' && view.children(node.code).length > 0,
    change,
  }))
  return { release: answeringRelease(choice), items }
}

function listProcedureNodes(library: ReleaseLibrary, date: Day, parent = ''): NodeList {
  const choice = library.chooseProcedures('ICD-10-PCS', date)
  if (!choice) return { release: null, items: [] }
  const chosen = pcsCharactersSchema.safeParse(parent)
  const tables = procedureTablesOf(choice.release)
  if (!chosen.success || tables.valuesAfter(chosen.data).length === 0) throw notFound('code')
  const before = procedureTablesBefore(library, choice.release)
  const values = valuesWithDeleted(tables, chosen.data, before)
  const items = values.map(({ value: { character, label, first }, change }): TreeNode => {
    const code = `${chosen.data}${character}`
    const isWhole = first.code === code
    const title = isWhole || label === null ? first.title : label
    const hasChildren = !isWhole && change !== 'deleted'
    return { code, title, billable: isWhole, kind: 'code', hasChildren, change }
  })
  return { release: answeringRelease(choice), items }
}
