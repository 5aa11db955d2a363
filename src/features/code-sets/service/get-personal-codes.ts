import type { Day } from '@/core/day'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type {
  PersonalCode,
  PersonalCodeLists,
  PersonalCodesInput,
} from '../contract/personal-codes'
import { readPersonalKey, type OwnCode } from '../contract/personal-key'
import { listPersonalCodes } from '../queries/personal-codes'
import { answeringRelease } from './answering-release'
import { codeNode } from './code-node'
import { openReleaseLibrary, type ReleaseLibrary } from './open-release-library'

/** A person's favourites and the codes they used last, as the releases in force name them. */
export async function getPersonalCodes(
  ctx: ActorContext,
  { date = ctx.clock().toISOString().slice(0, 10), systems }: PersonalCodesInput,
): Promise<PersonalCodeLists> {
  authorize(ctx.actor, 'codeSet.read')
  const { orgId } = ctx.actor
  const library = await openReleaseLibrary(ctx)
  const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
  const named = (own: typeof rows) =>
    own
      .map(({ code }) => readPersonalKey(code))
      .filter(({ system }) => systems.includes(system))
      .flatMap((code) => nameCode(library, { ...code, date, orgId }) ?? [])
  const favourites = named(rows.filter(({ favouriteSince }) => favouriteSince !== null))
  return {
    release: answeringRelease(library.choose(date)),
    favourites: favourites.sort((a, b) => (a.code < b.code ? -1 : 1)),
    recents: named(rows.filter(({ usedAt }) => usedAt !== null)),
  }
}

/** As the release in force has it; undefined where that does not hold the code. */
function nameCode(
  library: ReleaseLibrary,
  { system, code, date, orgId }: OwnCode & { readonly date: Day; readonly orgId: string },
): PersonalCode | undefined {
  if (system === 'ICD-10-CM') {
    const entry = library.choose(date).release.view.find(code)
    return entry && { ...codeNode(entry), system }
  }
  const entry = library.chooseProcedures(system, date, orgId)?.release.find(code)
  return entry && { ...entry, kind: 'code', system }
}
