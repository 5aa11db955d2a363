import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { PersonalCodeLists, PersonalCodesInput } from '../contract/personal-codes'
import { listPersonalCodes } from '../queries/personal-codes'
import { answeringRelease } from './answering-release'
import { codeNode } from './code-node'
import { openReleaseLibrary } from './open-release-library'

/** A person's favourites and the codes they used last, as the release in force names them. */
export async function getPersonalCodes(
  ctx: ActorContext,
  { date }: PersonalCodesInput,
): Promise<PersonalCodeLists> {
  authorize(ctx.actor, 'codeSet.read')
  const library = await openReleaseLibrary(ctx)
  const choice = library.choose(date ?? ctx.clock().toISOString().slice(0, 10))
  const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
  const nodes = (own: typeof rows) =>
    own.flatMap(({ code }) => {
      const entry = choice.release.view.find(code)
      return entry ? [codeNode(entry)] : []
    })
  const favourites = rows.filter(({ favouriteSince }) => favouriteSince !== null)
  return {
    release: answeringRelease(choice),
    favourites: nodes(favourites.sort((a, b) => (a.code < b.code ? -1 : 1))),
    recents: nodes(rows.filter(({ usedAt }) => usedAt !== null)),
  }
}
