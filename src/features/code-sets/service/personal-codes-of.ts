import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { listPersonalCodes } from '../queries/personal-codes'
import type { PersonalCodes } from '../rules/search/code-index'

/** How long another process may rank by the codes a person had before they changed them here. */
const lastingMs = 60_000
const mostPeople = 5_000

interface Remembered {
  readonly until: number
  readonly codes: Promise<PersonalCodes>
}

const remembered = new Map<string, Remembered>()

/** The codes that come first for a person; read once a minute, so that a keystroke sends no statement. */
export function personalCodesOf(ctx: ActorContext): Promise<PersonalCodes> {
  const key = keyOf(ctx)
  const now = ctx.clock().getTime()
  const known = remembered.get(key)
  if (known && known.until > now) return known.codes
  if (remembered.size >= mostPeople) remembered.clear()
  const codes = read(ctx)
  remembered.set(key, { until: now + lastingMs, codes })
  codes.catch(() => remembered.delete(key))
  return codes
}

/** The next search of this person reads their codes again. */
export function forgetPersonalCodes(ctx: ActorContext): void {
  remembered.delete(keyOf(ctx))
}

function keyOf({ actor }: ActorContext): string {
  return `${actor.orgId} ${actor.userId}`
}

async function read(ctx: ActorContext): Promise<PersonalCodes> {
  const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
  const codesWhere = (isOne: (row: (typeof rows)[number]) => boolean) =>
    new Set(rows.filter(isOne).map(({ code }) => code))
  return {
    favourites: codesWhere(({ favouriteSince }) => favouriteSince !== null),
    recents: codesWhere(({ usedAt }) => usedAt !== null),
  }
}
