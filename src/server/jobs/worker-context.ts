import { systemActor } from '@/core/actor'
import { actingAs, openServerContext, type ActorContext, type ServerContext } from '../context'
import { roleUrls } from '../database-roles'
import { openPool, type Pool } from '../db'
import type { Env } from '../env'

/** A worker also holds the Worker role, which relays the outbox over all organizations. */
export interface WorkerContext extends ServerContext {
  readonly pools: { readonly app: Pool; readonly worker: Pool }
}

export function openWorkerContext(env: Env): WorkerContext {
  const ctx = openServerContext(env)
  const worker = openPool({ url: roleUrls(env).worker, max: 6, name: 'smartcoders-worker' })
  return { ...ctx, pools: { ...ctx.pools, worker } }
}

/** The context of a job in one organization. */
export function enterOrganization(ctx: WorkerContext, orgId: string, job: string): ActorContext {
  return actingAs(ctx, systemActor(orgId, job), ctx.newId())
}

/** Every organization, for work that each one needs (nightly verification). */
export async function listOrganizationIds(ctx: WorkerContext): Promise<string[]> {
  const rows = await ctx.pools.worker.sql<{ id: string }[]>`select id from list_organization_ids()`
  return rows.map((row) => row.id)
}

/** The organizations that have reads not yet sealed into their chain. */
export async function listOrganizationsToSeal(ctx: WorkerContext): Promise<string[]> {
  const rows = await ctx.pools.worker.sql<
    { id: string }[]
  >`select id from list_organizations_to_seal()`
  return rows.map((row) => row.id)
}
