import { Readable } from 'node:stream'
import postgres from 'postgres'
import { systemActor } from '@/core/actor'
import { allCases, bundleOf, demoAnchorDay, runImport, stageFile } from '@/features/charts'
import { assignCharts } from '@/features/charts/service/assign-charts'
import { queueImport } from '@/features/charts/service/queue-import'
import { createOrganization, createUser } from '@/features/identity'
import { insertSession } from '@/features/identity/queries/accounts'
import { newSessionId } from '@/features/identity/service/lucia-sessions'
import { actingAs, type ActorContext, type ServerContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'

export interface FilledOrganization {
  readonly orgId: string
  readonly coderId: string
  readonly chartIds: readonly string[]
  /** `Cookie` headers, a session each. */
  readonly cookies: readonly string[]
}

interface Filling {
  readonly slug: string
  /** How often the practice set is imported, each time with other patients. */
  readonly sets: number
  readonly sessions: number
}

/** An organization whose coder has imported charts on the desk and is signed in on several devices. */
export async function fillCharts(
  ctx: ServerContext,
  { slug, sets, sessions }: Filling,
): Promise<FilledOrganization> {
  const { orgId } = await createOrganization(ctx, { slug, name: `Bench ${slug}` })
  const system = actingAs(ctx, systemActor(orgId, 'bench'), ctx.newId())
  await importSets(system, slug, sets)
  const chartIds = await listChartIds(ctx, orgId)
  const coderId = await addPerson(system, slug, 'coder')
  const managerId = await addPerson(system, slug, 'manager')
  const manager = { orgId, userId: managerId, role: 'manager', label: 'Bench manager' } as const
  for (let from = 0; from < chartIds.length; from += 500) {
    const batch = chartIds.slice(from, from + 500)
    await assignCharts(actingAs(ctx, manager, ctx.newId()), { chartIds: batch, coderId })
  }
  const cookies = await openSessions(system, coderId, sessions)
  return { orgId, coderId, chartIds, cookies }
}

async function importSets(system: ActorContext, slug: string, sets: number): Promise<void> {
  const lines = Array.from({ length: sets }, (_, set) =>
    allCases.map((one) => JSON.stringify(bundleOf(one, `${slug}-${set}`, demoAnchorDay))),
  )
  const content = Readable.from([Buffer.from(lines.flat().join('\n'))])
  const [staged] = await stageFile(system, { name: 'bench.ndjson', content })
  if (staged === undefined || 'refusal' in staged) throw new Error('The charts were refused.')
  const job = await queueImport(system, { fileIds: [staged.fileId], assertSynthetic: false })
  await runImport(system, job)
}

async function listChartIds({ env }: ServerContext, orgId: string): Promise<string[]> {
  const sql = postgres(env.DATABASE_URL, { max: 1 })
  const rows = await sql<
    { id: string }[]
  >`select id from charts where org_id = ${orgId} order by id`
  await sql.end()
  return rows.map(({ id }) => id)
}

async function addPerson(system: ActorContext, slug: string, role: 'coder' | 'manager') {
  const { userId } = await createUser(system, {
    email: `${role}@${slug}.example`,
    displayName: `Bench ${role}`,
    role,
    password: 'a password nobody signs in with',
  })
  return userId
}

async function openSessions(system: ActorContext, userId: string, count: number) {
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 8 * 3_600_000)
  const ids = Array.from({ length: count }, () => newSessionId())
  await withOrgScope(system, async (tx) => {
    for (const { hash } of ids) {
      const row = { idHash: hash, userId, createdAt: now, lastActiveAt: now, expiresAt }
      await insertSession(tx, { ...row, userAgent: 'bench' })
    }
  })
  return ids.map(({ id }) => `smartcoders_session=${id}`)
}
