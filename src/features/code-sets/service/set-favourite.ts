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
import { normaliseCode } from '../contract/normalise-code'
import { addFavourite, listPersonalCodes, removeFavourite } from '../queries/personal-codes'
import { openReleaseLibrary } from './open-release-library'
import { forgetPersonalCodes } from './personal-codes-of'

/** The code is a favourite of the person, or is none any more; only billable codes can be. */
export async function setFavourite(
  ctx: ActorContext,
  { code: entered, favourite }: SetFavouriteInput,
): Promise<FavouriteSet> {
  authorize(ctx.actor, 'codeSet.read')
  const { code } = normaliseCode(entered)
  const { userId } = ctx.actor
  const refusal = await withOrgScope(ctx, async (tx): Promise<FavouriteRefusal | undefined> => {
    const mark = { userId, code, at: ctx.clock() }
    if (favourite) {
      const refused = await refuse(ctx, code)
      if (refused) return refused
      const own = await listPersonalCodes(tx, userId)
      const favourites = own.filter(({ favouriteSince }) => favouriteSince !== null)
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

async function refuse(ctx: ActorContext, code: string): Promise<FavouriteRefusal | undefined> {
  const library = await openReleaseLibrary(ctx)
  const { view } = library.choose(ctx.clock().toISOString().slice(0, 10)).release
  const entry = view.find(code)
  if (!entry && view.billableElsewhere(code).length === 0) throw notFound('code')
  return entry && !entry.billable ? 'notBillable' : undefined
}
