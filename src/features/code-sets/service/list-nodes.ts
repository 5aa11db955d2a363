import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { ListNodesInput, NodeList } from '../contract/browse'
import { listWithDeleted } from '../rules/browse/change-of'
import { answeringRelease } from './answering-release'
import { codeNode } from './code-node'
import { findEntry } from './find-entry'
import { neighbouringReleases } from './neighbouring-releases'
import { openReleaseLibrary } from './open-release-library'

/** The nodes directly below a node of the release in force, or its chapters, with what the release changed. */
export async function listNodes(
  ctx: ActorContext,
  { parent, date }: ListNodesInput,
): Promise<NodeList> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(date ?? ctx.clock().toISOString().slice(0, 10))
  const { view } = choice.release
  const entry = parent === undefined ? undefined : findEntry(view, parent)
  if (parent !== undefined && !entry) throw notFound('code')
  const before = neighbouringReleases(library, choice.release).before?.view
  const items = listWithDeleted(view, entry?.code, before).map(({ entry: node, change }) => ({
    ...codeNode(node),
    hasChildren: change !== 'deleted' && view.children(node.code).length > 0,
    change,
  }))
  return { release: answeringRelease(choice), items }
}
