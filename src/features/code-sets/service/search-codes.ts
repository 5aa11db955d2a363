import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { CodeHit, CodeSearchResult, SearchCodesInput } from '../contract/search'
import { showCode } from '../contract/show-code'
import { answeringRelease } from './answering-release'
import { openReleaseLibrary } from './open-release-library'
import { personalCodesOf } from './personal-codes-of'

/** The codes of the release in force that answer the query, best first. */
export async function searchCodes(
  ctx: ActorContext,
  input: SearchCodesInput,
): Promise<CodeSearchResult> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(input.date ?? ctx.clock().toISOString().slice(0, 10))
  const { index, view } = choice.release
  const personal = await personalCodesOf(ctx)
  const found = index.search(input.query, input.limit, personal)
  const items = found.flatMap(({ code, matched, words, term }) => {
    const entry = view.find(code)
    if (!entry) return []
    const { title, billable, kind } = entry
    const favourite = personal.favourites.has(code)
    const hit: CodeHit = { code: showCode(code), title, billable, kind, matched, words, favourite }
    return [term === undefined ? hit : { ...hit, term }]
  })
  return { release: answeringRelease(choice), items }
}
