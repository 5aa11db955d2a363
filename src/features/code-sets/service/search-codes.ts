import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { CodeHit, CodeSearchResult, SearchCodesInput } from '../contract/search'
import { showCode } from '../contract/show-code'
import { answeringRelease } from './answering-release'
import { openReleaseLibrary } from './open-release-library'

/** The codes of the release in force that answer the query, best first. */
export async function searchCodes(
  ctx: ActorContext,
  input: SearchCodesInput,
): Promise<CodeSearchResult> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(input.date ?? ctx.clock().toISOString().slice(0, 10))
  const { index, view } = choice.release
  const items = index.search(input.query, input.limit).flatMap(({ code, matched, words }) => {
    const entry = view.find(code)
    if (!entry) return []
    const { title, billable, kind } = entry
    const hit: CodeHit = { code: showCode(code), title, billable, kind, matched, words }
    return [hit]
  })
  return { release: answeringRelease(choice), items }
}
