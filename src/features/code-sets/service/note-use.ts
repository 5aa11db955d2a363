import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { NoteUseInput } from '../contract/personal-codes'
import { personalKeyOf, readOwnCode } from '../contract/personal-key'
import { markUsed } from '../queries/personal-codes'
import { forgetPersonalCodes } from './personal-codes-of'

/** Codes of one system remembered as used last. */
const keptRecents = 50

/**
 * The code is the one that the person used last. Not audited: what is done with a code is, when it is saved.
 * A text that cannot be a code is passed over.
 */
export async function noteUse(
  ctx: ActorContext,
  { code: entered, system }: NoteUseInput,
): Promise<{ noted: boolean }> {
  authorize(ctx.actor, 'codeSet.read')
  const own = readOwnCode(system, entered)
  if (!own) return { noted: false }
  const mark = { userId: ctx.actor.userId, code: personalKeyOf(own), at: ctx.clock() }
  await withOrgScope(ctx, (tx) => markUsed(tx, mark, keptRecents))
  forgetPersonalCodes(ctx)
  return { noted: true }
}
