import { systemActor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { createOrganization, createUser, getOrganizationId, setOperator } from '@/features/identity'
import { actingAs, type ServerContext } from '@/server/context'
import { demoEmail, demoOrganization, demoPeople } from './demo-people'
import type { DemoSeeding } from './demo-seeding'

/** The demo organization with one account per role; what is there already stays as it is. */
export async function ensureDemoPeople({
  ctx,
  password,
  isOperatedByDemo,
}: Pick<DemoSeeding, 'ctx' | 'password' | 'isOperatedByDemo'>): Promise<{
  orgId: string
  created: number
}> {
  const orgId = await ensureOrganization(ctx)
  const acting = actingAs(ctx, systemActor(orgId, 'demo'), ctx.newId())
  let created = 0
  for (const person of demoPeople) {
    const made = await unlessThere(createUser(acting, { ...person, password }))
    if (made === undefined) continue
    created += 1
    if (isOperatedByDemo && person.role === 'admin')
      await setOperator(ctx, { email: demoEmail('admin'), operator: true })
  }
  return { orgId, created }
}

async function ensureOrganization(ctx: ServerContext): Promise<string> {
  const made = await unlessThere(createOrganization(ctx, { ...demoOrganization, isDemo: true }))
  return made?.orgId ?? getOrganizationId(ctx, demoOrganization.slug)
}

/** The result of a creation; undefined when the thing existed before. */
async function unlessThere<Result>(creation: Promise<Result>): Promise<Result | undefined> {
  try {
    return await creation
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'CONFLICT') return undefined
    throw error
  }
}
