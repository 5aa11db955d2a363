import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { listPersonalCodes } from '../queries/personal-codes'
import type { CodeSystem } from '../contract/code-systems'
import { readPersonalKey } from '../contract/personal-key'
import type { PersonalCodes } from '../rules/search/code-index'

/** How long another process may rank by the codes a person had before they changed them here. */
const lastingMs = 60_000
const mostPeople = 5_000

/** A person's codes in one code system, undotted. */
export type OwnCodes = (system: CodeSystem) => PersonalCodes

interface Remembered {
  readonly until: number
  readonly codes: Promise<OwnCodes>
}

const remembered = new Map<string, Remembered>()

/** The codes that come first for a person; read once a minute, so that a keystroke sends no statement. */
export function personalCodesOf(ctx: ActorContext): Promise<OwnCodes> {
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

async function read(ctx: ActorContext): Promise<OwnCodes> {
  const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
  const known = new Map<CodeSystem, PersonalCodes>()
  const codesWhere = (wanted: CodeSystem, isOne: (row: (typeof rows)[number]) => boolean) =>
    new Set(
      rows.flatMap((row) => {
        const { system, code } = readPersonalKey(row.code)
        return system === wanted && isOne(row) ? [code] : []
      }),
    )
  return (system) => {
    const made = known.get(system) ?? {
      favourites: codesWhere(system, ({ favouriteSince }) => favouriteSince !== null),
      recents: codesWhere(system, ({ usedAt }) => usedAt !== null),
    }
    known.set(system, made)
    return made
  }
}
