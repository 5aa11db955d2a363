import type { Actor, Role } from '@/core/actor'
import { findSession, sessionHashOf } from '@/features/identity'
import { appRouter } from '@/registry/routers'
import { actingAs, type ActorContext, type ServerContext } from '@/server/context'
import { openRequest } from '@/server/http/open-request'
import type { ProcedureContext } from '@/server/trpc'
import { demoEmail } from './demo-people'

/** A signed-in demo person: the product's procedures as that person calls them. */
export interface SignedIn {
  readonly actor: Actor
  readonly acting: ActorContext
  readonly call: ReturnType<typeof appRouter.createCaller>
}

const request = new Request('http://localhost/', { headers: { 'user-agent': 'demo seeding' } })

/** Signs a demo person in, does the work as that person, and signs out again. */
export async function asDemoPerson<Result>(
  ctx: ServerContext,
  { role, password }: { readonly role: Role; readonly password: string },
  work: (person: SignedIn) => Promise<Result>,
): Promise<Result> {
  const responseHeaders = new Headers()
  const anonymous = appRouter.createCaller(procedureContext(ctx, undefined, responseHeaders))
  await anonymous.identity.signIn({ email: demoEmail(role), password })
  const sessionHash = sessionHashOf(ctx.env, responseHeaders.get('set-cookie'))
  const signedIn = procedureContext(ctx, sessionHash, new Headers())
  const actor = await signedIn.findActor()
  if (actor === undefined) throw new Error(`The demo ${role} could not be signed in.`)
  const call = appRouter.createCaller(signedIn)
  try {
    return await work({ actor, acting: actingAs(ctx, actor, signedIn.correlationId), call })
  } finally {
    await call.identity.signOut({})
  }
}

function procedureContext(
  ctx: ServerContext,
  sessionHash: Buffer | undefined,
  responseHeaders: Headers,
): ProcedureContext {
  const peer = { address: 'command line' }
  const opened = openRequest(ctx, request, { sessionHash, peer, responseHeaders })
  return { ...opened, findActor: async () => (await findSession(opened))?.actor }
}
