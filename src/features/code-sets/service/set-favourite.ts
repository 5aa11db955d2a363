import { recordAudit } from '@/features/audit-log'
import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import {
  mostFavourites,
  type FavouriteRefusal,
  type FavouriteSet,
  type SetFavouriteInput,
} from '../contract/personal-codes'
import { personalKeyOf, readOwnCode, type OwnCode } from '../contract/personal-key'
import { addFavourite, listPersonalCodes, removeFavourite } from '../queries/personal-codes'
import { openReleaseLibrary } from './open-release-library'
import { forgetPersonalCodes } from './personal-codes-of'

/** The code is a favourite of the person, or is none any more; only billable codes can be. */
export async function setFavourite(
  ctx: ActorContext,
  { code: entered, system, favourite }: SetFavouriteInput,
): Promise<FavouriteSet> {
  authorize(ctx.actor, 'codeSet.read')
  const own = readOwnCode(system, entered)
  if (!own) throw notFound('code')
  const { userId } = ctx.actor
  const code = personalKeyOf(own)
  const refusal = await withOrgScope(ctx, async (tx): Promise<FavouriteRefusal | undefined> => {
    const mark = { userId, code, at: ctx.clock() }
    if (favourite) {
      const refused = await refuse(ctx, own)
      if (refused) return refused
      const codes = await listPersonalCodes(tx, userId)
      const favourites = codes.filter(({ favouriteSince }) => favouriteSince !== null)
      if (favourites.length >= mostFavourites) return 'tooMany'
    }
    const changed = favourite ? await addFavourite(tx, mark) : await removeFavourite(tx, mark)
    if (!changed) return undefined
    await recordAudit(ctx, tx, {
      action: favourite ? 'favourite.added' : 'favourite.removed',
      subjectType: 'user',
      subjectId: userId,
      changed: ['favourites'],
      detail: { code },
    })
    return undefined
  })
  forgetPersonalCodes(ctx)
  return refusal ? { ok: false, reason: refusal, message: messages[refusal] } : { ok: true }
}

const messages: Readonly<Record<FavouriteRefusal, string>> = {
  notBillable: 'Only a billable code can be a favourite. Choose one of the codes below it.',
  tooMany: `There is room for ${mostFavourites} favourites. Remove one you no longer need.`,
}

async function refuse(
  ctx: ActorContext,
  { system, code }: OwnCode,
): Promise<FavouriteRefusal | undefined> {
  const library = await openReleaseLibrary(ctx)
  const today = ctx.clock().toISOString().slice(0, 10)
  if (system !== 'ICD-10-CM') {
    const entry = library.chooseProcedures(system, today, ctx.actor.orgId)?.release.find(code)
    if (!entry) throw notFound('code')
    return entry.billable ? undefined : 'notBillable'
  }
  const { view } = library.choose(today).release
  const entry = view.find(code)
  if (!entry && view.billableElsewhere(code).length === 0) throw notFound('code')
  return entry && !entry.billable ? 'notBillable' : undefined
}
