import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { normaliseCode } from '../contract/normalise-code'
import type { CodeEntry, ReleaseView } from '../contract/release-view'
import type { CodeDetail, CodeNode, GetCodeInput, SeventhCharacter } from '../contract/search'
import { showCode } from '../contract/show-code'
import { answeringRelease } from './answering-release'
import { openReleaseLibrary } from './open-release-library'

/** One code of the release in force with everything above and directly below it; NOT_FOUND when it has none such. */
export async function getCode(ctx: ActorContext, input: GetCodeInput): Promise<CodeDetail> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(input.date ?? ctx.clock().toISOString().slice(0, 10))
  const { view } = choice.release
  const entry = findEntry(view, input.code)
  if (!entry) throw notFound('code')
  return {
    ...nodeOf(entry),
    release: answeringRelease(choice),
    parents: nodesAbove(view, entry).map(nodeOf),
    children: view.children(entry.code).map(nodeOf),
    seventhCharacters: seventhOf(view, entry),
  }
}

/** A code as entered, or a section or chapter by its own name. */
function findEntry(view: ReleaseView, entered: string): CodeEntry | undefined {
  return view.find(normaliseCode(entered).code) ?? view.find(entered)
}

function nodeOf({ code, title, billable, kind }: CodeEntry): CodeNode {
  return { code: kind === 'code' ? showCode(code) : code, title, billable, kind }
}

function nodesAbove(view: ReleaseView, entry: CodeEntry): CodeEntry[] {
  const parent = view.parent(entry.code)
  return parent ? [...nodesAbove(view, parent), parent] : []
}

function seventhOf(view: ReleaseView, { code }: CodeEntry): SeventhCharacter[] {
  const defined = Object.entries(view.seventhCharacters(code) ?? {})
  return defined
    .map(([character, meaning]) => ({ character, meaning }))
    .sort((a, b) => (a.character < b.character ? -1 : 1))
}
