import { roleSchema, type Actor } from '@/core/actor'
import type { RequestContext } from '@/server/context'
import type { Me } from '../contract'
import { openSessionRow, type SessionRow } from '../queries/sign-in'

export interface Session {
  readonly actor: Actor
  readonly me: Me
}

type Asking = Pick<
  RequestContext,
  'pools' | 'env' | 'clock' | 'sessionHash' | 'bearer' | 'byPerson'
>

/** The live session or API token behind the request, in one round trip; a person's request extends a session. */
export async function findSession(ctx: Asking): Promise<Session | undefined> {
  const { sessionHash } = ctx
  if (!sessionHash) return undefined
  const row = await openSessionRow(ctx, {
    idHash: sessionHash,
    now: ctx.clock(),
    idleMinutes: ctx.env.SESSION_IDLE_MINUTES,
    touch: ctx.byPerson,
  })
  return row && sessionOf(row, ctx.bearer !== undefined)
}

function sessionOf(row: SessionRow, viaToken: boolean): Session {
  const role = roleSchema.parse(row.role)
  return {
    actor: {
      orgId: row.org_id,
      userId: row.user_id,
      role,
      label: row.label,
      viaToken,
      isOperator: row.is_operator,
    },
    me: {
      userId: row.user_id,
      email: row.email,
      label: row.label,
      role,
      orgName: row.org_name,
      orgSlug: row.org_slug,
      isDemo: row.is_demo,
      sessionEndsAt: new Date(row.expires_at).toISOString(),
    },
  }
}
